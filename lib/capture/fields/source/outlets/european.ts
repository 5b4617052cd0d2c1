/** Press of continental Europe and Latin America in its own languages. What a line says: see outlet-hosts.ts. */
export const EUROPEAN = `
spiegel.de DER SPIEGEL | title
zeit.de DIE ZEIT
faz.net FAZ.NET | site_name
sueddeutsche.de Süddeutsche Zeitung
welt.de WELT | title
bild.de BILD
tagesschau.de tagesschau.de | site_name
zdfheute.de ZDFheute | site_name
zdf.de ZDF
ntv.de ntv.de
n-tv.de ntv.de | site_name
focus.de FOCUS online | site_name
stern.de STERN.de | site_name
t-online.de t-online | site_name
tagesspiegel.de Tagesspiegel
taz.de taz
handelsblatt.com Handelsblatt
wiwo.de WirtschaftsWoche
manager-magazin.de manager magazin
heise.de heise online | title
golem.de Golem.de | title
netzpolitik.org netzpolitik.org | site_name
kicker.de kicker | site_name
sport1.de SPORT1
br.de BR24 | site_name
mdr.de MDR
ndr.de NDR
wdr.de WDR | title
swr.de SWR
rbb24.de rbb24 | title
deutschlandfunk.de Deutschlandfunk
rp-online.de RP ONLINE | site_name
waz.de WAZ
abendblatt.de Hamburger Abendblatt
morgenpost.de Berliner Morgenpost
berliner-zeitung.de Berliner Zeitung | site_name
braunschweiger-zeitung.de Braunschweiger Zeitung
fr.de Frankfurter Rundschau
merkur.de Merkur
tz.de tz
stuttgarter-zeitung.de Stuttgarter Zeitung
mz.de Mitteldeutsche Zeitung
freiepresse.de Freie Presse
ksta.de Kölner Stadt-Anzeiger
express.de EXPRESS
businessinsider.de Business Insider | site_name
boerse-online.de BÖRSE ONLINE
finanzen.net finanzen.net
der-postillon.com Der Postillon | site_name
jungewelt.de junge Welt | site_name
nd-aktuell.de nd
freitag.de der Freitag | title
cicero.de Cicero
derstandard.at DER STANDARD
diepresse.com Die Presse
krone.at krone.at
kurier.at KURIER
orf.at ORF.at
nzz.ch Neue Zürcher Zeitung
tagesanzeiger.ch Tages-Anzeiger
blick.ch Blick
20min.ch 20 Minuten
srf.ch SRF
letemps.ch Le Temps
rts.ch RTS
lemonde.fr Le Monde
lefigaro.fr Le Figaro | site_name
liberation.fr Libération
leparisien.fr Le Parisien
lesechos.fr Les Echos | site_name
lepoint.fr Le Point
lexpress.fr L’Express
nouvelobs.com Le Nouvel Obs
humanite.fr L’Humanité
la-croix.com La Croix
ouest-france.fr Ouest-France
mediapart.fr Mediapart
francetvinfo.fr Franceinfo
franceinfo.fr Franceinfo
bfmtv.com BFM
20minutes.fr 20 Minutes
slate.fr Slate
lequipe.fr L'Équipe
latribune.fr La Tribune
lesoir.be Le Soir
lalibre.be La Libre
rtbf.be RTBF
standaard.be De Standaard
demorgen.be De Morgen
hln.be HLN
vrt.be VRT
nos.nl NOS
nrc.nl NRC
volkskrant.nl de Volkskrant
telegraaf.nl De Telegraaf
ad.nl AD
trouw.nl Trouw
nu.nl NU
fd.nl FD
elpais.com EL PAÍS | site_name
elmundo.es El Mundo
abc.es ABC
lavanguardia.com La Vanguardia | site_name
elperiodico.com El Periódico
eldiario.es elDiario.es | site_name
elconfidencial.com El Confidencial
publico.es Público | title
expansion.com Expansión
marca.com MARCA
as.com AS
rtve.es RTVE
20minutos.es 20minutos
europapress.es Europa Press
clarin.com Clarín
lanacion.com.ar La Nación
infobae.com Infobae
eluniversal.com.mx El Universal
milenio.com Milenio
jornada.com.mx La Jornada
reforma.com Reforma
eltiempo.com El Tiempo
emol.com Emol
latercera.com La Tercera
elcomercio.pe El Comercio
corriere.it Corriere della Sera | site_name
repubblica.it la Repubblica | site_name
lastampa.it La Stampa
ilsole24ore.com Il Sole 24 Ore
ansa.it ANSA
ilfattoquotidiano.it Il Fatto Quotidiano
gazzetta.it La Gazzetta dello Sport
ilgiornale.it il Giornale | title
rainews.it RaiNews
ilpost.it Il Post
publico.pt PÚBLICO
expresso.pt Expresso
dn.pt Diário de Notícias
jn.pt Jornal de Notícias
observador.pt Observador
rtp.pt RTP
folha.uol.com.br Folha de S.Paulo
uol.com.br UOL
estadao.com.br Estadão
oglobo.globo.com O Globo
g1.globo.com G1
wyborcza.pl Gazeta Wyborcza
rp.pl Rzeczpospolita
onet.pl Onet
tvn24.pl TVN24
gazeta.pl Gazeta.pl
idnes.cz iDNES.cz
novinky.cz Novinky.cz
ct24.ceskatelevize.cz ČT24
sme.sk SME
index.hu Index
hvg.hu HVG
telex.hu Telex
dn.se Dagens Nyheter
svd.se Svenska Dagbladet
svt.se SVT Nyheter
aftonbladet.se Aftonbladet
expressen.se Expressen
dr.dk DR
politiken.dk Politiken
berlingske.dk Berlingske
nrk.no NRK
vg.no VG
aftenposten.no Aftenposten
hs.fi Helsingin Sanomat
yle.fi Yle
ekathimerini.com Kathimerini
kathimerini.gr Η Καθημερινή
hurriyet.com.tr Hürriyet
milliyet.com.tr Milliyet
sozcu.com.tr Sözcü
kommersant.ru Коммерсантъ
rbc.ru РБК
ria.ru РИА Новости
tass.ru ТАСС
lenta.ru Lenta.RU
vedomosti.ru Ведомости
novayagazeta.ru Новая газета
meduza.io Meduza
pravda.com.ua Українська правда
unian.ua УНІАН
`;
