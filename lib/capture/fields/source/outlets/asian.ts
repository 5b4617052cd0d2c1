/** Press of Japan, Korea and other parts of Asia in its own languages. What a line says: see outlet-hosts.ts. */
export const ASIAN = `
nikkei.com 日本経済新聞 | site_name
asahi.com 朝日新聞
yomiuri.co.jp 読売新聞オンライン | site_name
mainichi.jp 毎日新聞 | site_name
sankei.com 産経ニュース | title
nhk.or.jp NHK
jiji.com 時事ドットコム
kyodonews.jp 共同通信
tokyo-np.co.jp 東京新聞
toyokeizai.net 東洋経済オンライン
diamond.jp ダイヤモンド・オンライン
itmedia.co.jp ITmedia
chosun.com 조선일보
joongang.co.kr 중앙일보
donga.com 동아일보
hani.co.kr 한겨레
khan.co.kr 경향신문
hankookilbo.com 한국일보 | site_name
mk.co.kr 매일경제 | site_name
hankyung.com 한국경제
yna.co.kr 연합뉴스
kbs.co.kr KBS
sbs.co.kr SBS
vnexpress.net VnExpress
tuoitre.vn Tuổi Trẻ
thanhnien.vn Thanh Niên
kompas.com KOMPAS.com
detik.com detikcom
tempo.co Tempo
thairath.co.th ไทยรัฐ
jagran.com Jagran
bhaskar.com Dainik Bhaskar | site_name
`;
