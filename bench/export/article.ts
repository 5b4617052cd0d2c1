const SENTENCE = '实现“就近办”“随时办”，涨3~5%，受到群众的一致好评；今年1至4月，业务量达1900万件。';

/** Made up, about 1,200 characters: paragraphs, emphasis, a subheading, a link, a picture, a table now and then. */
export function article(at: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, line) => {
    const text = `${at}-${line} ${SENTENCE.repeat(2)}`;
    return line % 4 === 1 ? `<p>${text}<strong>“重点”</strong>，后文。</p>` : `<p>${text}</p>`;
  });
  const table = '<table><tr><th>名称</th><th>值</th></tr><tr><td>甲</td><td>a|b</td></tr></table>';
  return [
    `<h2>第${at}篇</h2>`,
    ...paragraphs,
    `<figure><img src="https://img.example/${at}.jpg" alt="图"><figcaption>现场</figcaption></figure>`,
    '<p><a href="https://news.example/a_(b)?c=d">相关</a></p>',
    at % 10 === 0 ? table : '',
  ].join('');
}
