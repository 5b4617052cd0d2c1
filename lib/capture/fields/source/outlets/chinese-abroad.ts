/** Chinese-language press of Taiwan, Hong Kong, Macau, Singapore, Malaysia and elsewhere, and its English papers. What a line says: see outlet-hosts.ts. */
export const CHINESE_ABROAD = `
udn.com 聯合新聞網
money.udn.com 經濟日報
ltn.com.tw 自由時報
ec.ltn.com.tw 自由財經
chinatimes.com 中時新聞網
cna.com.tw 中央社
ettoday.net ETtoday新聞雲
storm.mg 風傳媒
tvbs.com.tw TVBS新聞網
setn.com 三立新聞網
ebc.net.tw 東森新聞
ftvnews.com.tw 民視新聞網
mirrormedia.mg 鏡週刊
mirrordaily.news 鏡報
nownews.com NOWnews今日新聞
newtalk.tw 新頭殼
rti.org.tw 中央廣播電臺
pts.org.tw 公視新聞網
news.pts.org.tw 公視新聞網
cw.com.tw 天下雜誌
businessweekly.com.tw 商業周刊
businesstoday.com.tw 今周刊
wealth.com.tw 財訊
gvm.com.tw 遠見雜誌
cnyes.com 鉅亨網
moneydj.com MoneyDJ理財網
technews.tw 科技新報
bnext.com.tw 數位時代
ithome.com.tw iThome
inside.com.tw INSIDE
twreporter.org 報導者
upmedia.mg 上報
thenewslens.com 關鍵評論網
ctee.com.tw 工商時報
ctwant.com CTWANT
taipeitimes.com Taipei Times
focustaiwan.tw Focus Taiwan
hk01.com 香港01
mingpao.com 明報
stheadline.com 星島頭條
std.stheadline.com 星島日報
singtao.com 星島日報
on.cc on.cc東網
hket.com 香港經濟日報
hkej.com 信報
am730.com.hk am730
wenweipo.com 文匯報
tkww.hk 大公文匯網
takungpao.com 大公網
rthk.hk 香港電台
news.rthk.hk 香港電台
news.now.com Now新聞
i-cable.com 有線新聞
tvb.com TVB
hkcd.com 香港商報網
hkcna.hk 香港中通社
scmp.com South China Morning Post
thestandard.com.hk The Standard
hongkongfp.com Hong Kong Free Press
initium.com 端傳媒
theinitium.com 端傳媒
inmediahk.net 獨立媒體
orangenews.hk 橙新聞
bastillepost.com 巴士的報
macaodaily.com 澳門日報
tdm.com.mo 澳廣視
zaobao.com.sg 聯合早報
zaobao.com 联合早报
8world.com 8视界
shinmin.sg 新明日报
sinchew.com.my 星洲网
chinapress.com.my 中國報
nanyang.com 南洋商报
enanyang.my 南洋商报
orientaldaily.com.my 東方網
worldjournal.com 世界新聞網
wenxuecity.com 文学城
creaders.net 万维读者网
dwnews.com 多维新闻
cn.nytimes.com 纽约时报中文网
cn.wsj.com 华尔街日报中文网
voachinese.com 美国之音中文网
rfa.org 自由亚洲电台
rfi.fr 法国国际广播电台
`;
