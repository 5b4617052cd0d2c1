// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { isEndLabel } from './end-label.ts';
import { isHeadLine } from './head-line.ts';
import { isPromotion } from './promotion.ts';
import { isTailLine } from './tail-line.ts';

/** The first line of some markup, as the rules see it. */
function firstBlock(html: string) {
  const body = document.createElement('div');
  body.innerHTML = html;
  const [block] = blocksOf(body);
  if (!block) throw new Error('no line');
  return block;
}

describe('a line that tells about the article', () => {
  test.each([
    '小 中 大',
    '分享到：',
    '2026-05-09 11:05',
    'By Mara Lindqvist',
    '界面新闻记者 | 徐诗琪',
    'Von Jost Kemper, Warnetal',
    '3 Min. Lesezeit',
    'May 10, 2024 at 9:12 a.m. EDT',
    'Publisert 10. mai 2024 kl. 09:12 Oppdatert 11. mai 2024 kl. 08:00',
    'Mara LindqvistTransport correspondent, Warne',
    'Political Correspondent',
    'Kolumne von Jost Kemper',
    '1 day ago',
    '00:00 / 03:15',
    '当前位置：首页->农事',
    '第1页/共1页 << 上一页 | 下一页 >>',
  ])('%s', (line) => expect(isHeadLine(line)).toBe(true));

  test.each([
    '小镇的邮路又通了',
    '大雪封山，邮车绕行三十公里',
    '中药材今年卖到了省外',
    '分享丰收的人们',
    'A letter to the editor',
    'Half of the fruit went by night on 10 May 2024. Nobody had asked for it.',
    '14.20 Uhr',
    'Ein Brief von der Küste',
    '首页上的照片',
  ])('not the section head %s', (line) => expect(isHeadLine(line)).toBe(false));
});

describe('a line after the article', () => {
  test.each([
    '版权声明',
    '上一篇：雨中的站台',
    '扫一扫，关注本报',
    '© Warnetaler Kurier',
    'Tags: ferry, coast',
  ])('%s', (line) => expect(isTailLine(line)).toBe(true));

  test.each(['读者的评论让他改了主意。', '这份声明写得很短。', '© Imago/Kemper'])(
    'not the sentence %s',
    (line) => expect(isTailLine(line)).toBe(false),
  );
});

describe('words above what is not the article any more', () => {
  test.each([
    '<p>评论</p>',
    '<p>【网友评论】</p>',
    '<p>《站台》已有 12 条评论</p>',
    '<p>发表评论</p>',
    '<h3>3 Comments</h3>',
    '<h3>Leave a reply</h3>',
    '<p>郑 重 声 明</p>',
    '<p>反侵权公告：</p>',
    '<p>この記事は会員限定です。</p>',
    '<table><tr><td></td><td>最新评论</td></tr></table>',
  ])('%s', (html) => expect(isEndLabel(firstBlock(html))).toBe(true));

  test.each([
    '<p>公告</p>',
    '<p>评论员观察：村口的收储点</p>',
    '<table><tr><th>Comment</th><th>State</th></tr></table>',
  ])('not %s', (html) => expect(isEndLabel(firstBlock(html))).toBe(false));
});

describe('a line in which the site speaks for itself', () => {
  test.each([
    '打开山城日报APP，查看更多精彩',
    '点击关注“山城发布”公众号',
    '长按识别二维码',
    '点击上方蓝字关注我们',
    'Sign up to our free morning newsletter',
    'For the stories that matter, straight to your inbox, sign up here',
    'Follow The Harbour Post on Google News',
    'Der Talbrief-Newsletter informiert Sie jeden Freitag',
    'Empfohlener redaktioneller Inhalt',
    'Ich bin damit einverstanden, dass mir Inhalte von VideoHaus angezeigt werden.',
    'This content is not available in your region.',
  ])('%s', (line) => expect(isPromotion(line)).toBe(true));

  test.each([
    '县里的老人学会了下载打车软件，第一次自己叫到了车，司机是邻村的年轻人。',
    '“请大家关注汛期的公众号通知，按时转移到村小学。”镇长说。',
    'She signed up to the lifeboat crew at nineteen.',
    'Der Newsletter der Gemeinde war bisher ein Blatt Papier am Kirchentor.',
  ])('not the sentence %s', (line) => expect(isPromotion(line)).toBe(false));
});
