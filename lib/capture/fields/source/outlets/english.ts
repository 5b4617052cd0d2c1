/** English-language press. What a line says: see outlet-hosts.ts. */
export const ENGLISH = `
apnews.com AP News
reuters.com Reuters
afp.com AFP
bbc.com BBC
bbc.co.uk BBC
theguardian.com The Guardian | site_name
thetimes.com The Times
thetimes.co.uk The Times
telegraph.co.uk The Telegraph | site_name
independent.co.uk The Independent | site_name
ft.com Financial Times
economist.com The Economist
dailymail.co.uk Daily Mail
thesun.co.uk The Sun | site_name
mirror.co.uk The Mirror | site_name
express.co.uk Daily Express
dailystar.co.uk Daily Star | site_name
standard.co.uk The Standard | site_name
metro.co.uk Metro | site_name
inews.co.uk The i Paper | site_name
cityam.com City AM
news.sky.com Sky News
itv.com ITV News
channel4.com Channel 4
scotsman.com The Scotsman
heraldscotland.com The Herald
walesonline.co.uk Wales Online
manchestereveningnews.co.uk Manchester Evening News
spectator.co.uk The Spectator
newstatesman.com New Statesman
theregister.com The Register
irishtimes.com The Irish Times
independent.ie Irish Independent
rte.ie RTÉ
irishexaminer.com Irish Examiner
nytimes.com The New York Times
washingtonpost.com The Washington Post
wsj.com The Wall Street Journal
usatoday.com USA Today
latimes.com Los Angeles Times
chicagotribune.com Chicago Tribune
bostonglobe.com The Boston Globe
sfchronicle.com San Francisco Chronicle
sfgate.com SFGATE
houstonchronicle.com Houston Chronicle
dallasnews.com The Dallas Morning News
miamiherald.com Miami Herald
inquirer.com The Philadelphia Inquirer
startribune.com The Minnesota Star Tribune
seattletimes.com The Seattle Times
denverpost.com The Denver Post
nypost.com New York Post
nydailynews.com New York Daily News
newsday.com Newsday
csmonitor.com The Christian Science Monitor
npr.org NPR
pbs.org PBS
cnn.com CNN
foxnews.com Fox News
foxbusiness.com Fox Business
nbcnews.com NBC News
cbsnews.com CBS News
abcnews.go.com ABC News
msnbc.com MSNBC
cnbc.com CNBC
bloomberg.com Bloomberg
businessinsider.com Business Insider
forbes.com Forbes
fortune.com Fortune
marketwatch.com MarketWatch
barrons.com Barron’s
investors.com Investor's Business Daily
politico.com Politico
politico.eu POLITICO
axios.com Axios
thehill.com The Hill
vox.com Vox
slate.com Slate
theatlantic.com The Atlantic
newyorker.com The New Yorker
time.com TIME
newsweek.com Newsweek
usnews.com U.S. News & World Report
propublica.org ProPublica
theintercept.com The Intercept
huffpost.com HuffPost
buzzfeednews.com BuzzFeed News
vice.com VICE
wired.com WIRED
theverge.com The Verge
techcrunch.com TechCrunch
arstechnica.com Ars Technica
engadget.com Engadget
zdnet.com ZDNET
cnet.com CNET
technologyreview.com MIT Technology Review
nature.com Nature
science.org Science
newscientist.com New Scientist
scientificamerican.com Scientific American
nationalgeographic.com National Geographic
espn.com ESPN
theathletic.com The Athletic
variety.com Variety
rollingstone.com Rolling Stone
cbc.ca CBC
ctvnews.ca CTV News
globalnews.ca Global News
theglobeandmail.com The Globe and Mail
nationalpost.com National Post
thestar.com Toronto Star
montrealgazette.com Montreal Gazette
abc.net.au ABC News
smh.com.au The Sydney Morning Herald
theage.com.au The Age
afr.com Australian Financial Review
theaustralian.com.au The Australian
news.com.au news.com.au
9news.com.au 9News
sbs.com.au SBS
rnz.co.nz RNZ
nzherald.co.nz The New Zealand Herald
stuff.co.nz Stuff
straitstimes.com The Straits Times
channelnewsasia.com CNA
businesstimes.com.sg The Business Times
thestar.com.my The Star
bangkokpost.com Bangkok Post
thejakartapost.com The Jakarta Post
inquirer.net Inquirer.net
rappler.com Rappler
japantimes.co.jp The Japan Times
asia.nikkei.com Nikkei Asia
koreaherald.com The Korea Herald
koreatimes.co.kr The Korea Times
timesofindia.indiatimes.com The Times of India | site_name
economictimes.indiatimes.com The Economic Times
hindustantimes.com Hindustan Times
thehindu.com The Hindu
indianexpress.com The Indian Express
ndtv.com NDTV
livemint.com Mint
dawn.com Dawn
aljazeera.com Al Jazeera
haaretz.com Haaretz
jpost.com The Jerusalem Post
timesofisrael.com The Times of Israel
arabnews.com Arab News
thenationalnews.com The National
news24.com News24
mg.co.za Mail & Guardian
dailymaverick.co.za Daily Maverick
nation.africa Nation
themoscowtimes.com The Moscow Times
kyivindependent.com The Kyiv Independent
euronews.com Euronews | site_name
dw.com DW
france24.com France 24
swissinfo.ch SWI swissinfo.ch
`;
