/**
 * Hosts and the names of the outlets behind them, as each site calls itself in the titles and imprints of
 * its own pages. Consulted last, for pages that do not name their site. A host stands for its subdomains.
 */
const TABLE = `
people.com.cn 人民网
xinhuanet.com 新华网
news.cn 新华网
chinanews.com.cn 中国新闻网
chinanews.com 中国新闻网
cctv.com 央视网
gmw.cn 光明网
china.com.cn 中国网
chinadaily.com.cn 中国日报网
cnr.cn 央广网
ce.cn 中国经济网
youth.cn 中国青年网
cyol.com 中国青年报
huanqiu.com 环球网
cri.cn 国际在线
81.cn 中国军网
legaldaily.com.cn 法治网
workercn.cn 中工网
banyuetan.org 半月谈
guancha.cn 观察者网
thepaper.cn 澎湃新闻
jiemian.com 界面新闻
caixin.com 财新网
yicai.com 第一财经
cls.cn 财联社
stcn.com 证券时报网
cs.com.cn 中证网
cnstock.com 上海证券报
nbd.com.cn 每日经济新闻
21jingji.com 21世纪经济报道
eeo.com.cn 经济观察网
caijing.com.cn 财经网
hexun.com 和讯网
eastmoney.com 东方财富网
jrj.com.cn 金融界
10jqka.com.cn 同花顺财经
xueqiu.com 雪球
wallstreetcn.com 华尔街见闻
36kr.com 36氪
huxiu.com 虎嗅网
tmtpost.com 钛媒体
ithome.com IT之家
leiphone.com 雷峰网
csdn.net CSDN
sina.com.cn 新浪网
sina.cn 新浪网
163.com 网易
mp.weixin.qq.com 微信公众平台
qq.com 腾讯网
sohu.com 搜狐网
ifeng.com 凤凰网
toutiao.com 今日头条
baijiahao.baidu.com 百家号
bilibili.com 哔哩哔哩
zhihu.com 知乎
bjnews.com.cn 新京报
ynet.com 北青网
bjd.com.cn 京报网
eastday.com 东方网
jfdaily.com 上观新闻
xmwb.xinmin.cn 新民晚报
southcn.com 南方网
nfnews.com 南方新闻网
ycwb.com 金羊网
dayoo.com 大洋网
sznews.com 深圳新闻网
zjol.com.cn 浙江在线
hangzhou.com.cn 杭州网
jschina.com.cn 中国江苏网
yangtse.com 扬子晚报网
cjn.cn 长江网
cnhubei.com 荆楚网
rednet.cn 红网
dahe.cn 大河网
dzwww.com 大众网
scol.com.cn 四川在线
cqnews.net 华龙网
cnwest.com 西部网
sxrb.com 山西新闻网
hebnews.cn 河北新闻网
nen.com.cn 东北新闻网
udn.com 聯合新聞網
ltn.com.tw 自由時報
chinatimes.com 中時新聞網
cna.com.tw 中央社
ettoday.net ETtoday新聞雲
storm.mg 風傳媒
hk01.com 香港01
mingpao.com 明報
zaobao.com.sg 聯合早報
rfi.fr 法国国际广播电台
dw.com Deutsche Welle
bbc.com BBC
bbc.co.uk BBC
`;

const NAMES = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
);

/** The outlet behind a host name, or `null`. */
export function outletOfHost(host: string): string | null {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const name = NAMES.get(domain);
    if (name) return name;
  }
  return null;
}
