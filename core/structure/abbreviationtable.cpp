// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/abbreviationtable.h"

namespace Kodeks {

namespace {

using enum AbbreviationKind;

constexpr AbbreviationGroup tableGroups[] = {
    // Norwegian, both written standards: Språkrådet's list of abbreviations.
    {LeadsOn,
        u"adm adr ang ankl approx ass att avd avdl bl bl.a ca cf dvs eg egtl eig eks ekskl eksp ev evt f.eks "
        "feks forts framh fylkesv hht hhv ifbm iflg ifm ift iht inkl innb istf jamf jf jfr jvf kfr kl kto m.a "
        "m.a.o mao mht mob mobilnr motsv mvh nr obs opph oppr opprinn p.g.a pga pkt ref resp s.k samanl "
        "sammenl sj sml spes særl t.d tel telf tilsv tlf u.off utg vanl vedk vedr vha vs"},
    {MayClose,
        u"a.m al alm bd div e.kr e.l el etc etg f.d f.kr f.o.m ff flg fom inc kr ltd m.fl m.m m.v maks md mfl "
        "mill min mio mm mnd mrd mv o.a o.dl o.fl o.l o.s.b o.s.v oa ol osb osv p.a p.m p.t pp pr prs pst s.d "
        "s.u spm stk t.o.m tom vedl"},
    {BeforeNumber, u"alt art avsn bnr fig fnr gnr gt lnr no par pb postb s snr tab tbl vol"},

    // Norwegian law and administration: the documents of the Storting and the government as they name them, the sources
    // of law as Lovdata and the Supreme Court cite them, and titles.
    {LeadsOn,
        u"arkivref besl dep dept dir dok.nr fung fylkesm innst j.nr jnr journ kap kgl konst kst meld odelst ot "
        "ot.prp Rt rundskr saksbeh sekr seksj st st.dok st.meld st.prp statsr"},
    {BeforeNumber, u"Agd Dok Eidsv Gul hr innst kgl.res lovf ND prop prp res RG rskr skr"},
    // Short titles of acts (Lovdata).
    {BeforeNumber,
        u"aml arbml asal asl avhl avtl barnehl barnel barnevl bfl bhl bokfl burettsl bustl bvl dekningsl dl "
        "domstoll eierseksjl eigl ekoml ekteskl eml energil eøsl fal ffl fiskeril fkjl folkehl folketrl "
        "forbrkjl forskr forurl forvl friskl ftrl fvl gjl gravpl grl grunnl hdl helsepersl helsepl helsetilsl "
        "hfl hlspl hol hotjl hpl husll hvitvl hvtl inndl introl jl jordl khol kirkel kjl kml koml komml konkl "
        "konsl kringkl kul ldl likestl matl menneskerl merverdiavgl mrl mval naml naturmangfl naturvl nml "
        "offentlegl offl oppll opplæringsl opplærl ordensf panl pasjl pasrl patl pbl pbrl personoppll "
        "personvl phlsl phvl planl politil popplyl psykhl psykhvl rdl reindl reindriftsl rettsgjl samel "
        "sikkerhetsl skattebl skatteforvl skattel skl sktfvl sktl smittevl sosialtjl sosl sotjl spesialisthl "
        "spesl sphl sphtjl statistl statsbl stil straffegjfl straffl strgjfl strl strpl svl tlsl tomtefl trl "
        "tvangsl tvbl tvfbl tvl uhl univl utl utll valgl vannressl vassdrl vegl vergemål vergemålsl viltl "
        "voldserstl vphl vrl vtrl yrkessl ytrl åndsverkl åvl"},

    // Danish: Dansk Sprognævn's Retskrivningsordbogen; sources of law as Retsinformation and the Folketing cite them.
    {LeadsOn,
        u"afd afs bekendtg bekg bkg cirk cvr dagl eftf ekspl fhv fmd forb fuldm gl henh henv hhv j.nr kbh kgl "
        "kontorch lbk lbkg litr litra lovbek lovbkg medl mht nuv næstf omtr sagsbeh sagsnr sdr skriv udg udv "
        "vedr vejl"},
    {MayClose, u"d.d d.m d.s d.å el.lign lign m.h.p mia o.lign pct"},
    {BeforeNumber, u"bet ft l stk tft U ugeskr"},

    // Swedish: Myndigheternas skrivregler (Ds 2009:38) and Svenska skrivregler (Språkrådet); the papers of the Riksdag.
    {LeadsOn,
        u"allm anm bl.a d.v.s dnr enl exkl f.n f.ö fr.o.m förf förordn gm i.o.m i.st.f jfr kanslir kungl "
        "lagrådsrem m.a.a m.h.a motsv möjl näml ordf p.g.a proc s.k sid sign stf särsk t.ex t.f tf tfn tills "
        "underst uppl utf utg.omr överdir"},
    {MayClose, u"d.y d.ä e.d e.dyl e.m f.m m.m mdkr milj mkr mnkr o.d o.dyl o.s.v s.a.s t.h t.v tkr tr tsd u.p.a"},
    {BeforeNumber, u"bet bil dir ds fi fotn kap lagr mom mot nja p paragr prop rskr rå sfs skr sou st"},

    // Northern Sami: Giellatekno's abbreviations, and the papers of the Sámediggi.
    {LeadsOn, u"dieđ ee geh gč nubb omd vrd"},
    {MayClose, u"e.d jed jna jnv"},

    // Finnish: Kielitoimiston ohjepankki's abbreviations, but for those that other words here look like.
    {LeadsOn, u"esim klo vrt"},
    {MayClose, u"yms ym tms"},

    // English: titles, courts, acts and registers (OSCOLA; the Bluebook; the Unicode CLDR exceptions for English).
    {LeadsOn,
        u"Ald approx Assn assoc asst attn atty brig capt cf cllr Cmdr Comm Commr Cong cpl dept e.g Eng Fed Gen "
        "Gov govt Hon Hosp i.e incl Intl lieut lt mdm messrs mlle mme mr mrs ms mt mx Natl orig prof Pub q.v Rep "
        "Reps Rev revd Sen Sens sgt sr st Sup supp Supt treas univ v viz vs"},
    {MayClose,
        u"a.d b.a b.c b.sc bros co corp inc jr l.l.b ll.b ll.m llc llp ltd m.a m.d m.p m.sc p.a p.m ph.d plc "
        "pty snr"},
    {BeforeNumber,
        u"App apps Appx arts Aug Bk c.f.r ch chs Cir cl cls Cm Cmnd Ct dec Dist eq Ex exh f.2d f.3d feb figs "
        "fn fns ibid Jan Jul Jun l.ed n nn nos nov oct op p para paras pg pgs pp pt pts reg regs Rm s.ct sch "
        "sched scheds sec secs sect sects sep sept ss Stat subs subsec tit u.s.c vols"},

    // What stands before names in all of them.
    {LeadsOn,
        u"adv advfm arkt borgm byråds cand dipl doc dos dr frk førsteam førstekons førstelekt gd hr insp kapt "
        "komm.dir kons lekt lic mag mr nestl ordf overl prof rådg rådm saksh seniorkons seniorrådg siv.ing siv.øk "
        "sorenskr statssekr stip stud univ.lekt varaordf viseadm vit.ass"},
    // Titles whose second part is a word by itself: as they are written apart, too ("dr. med.", "prof. em.").
    {LeadsOn,
        u"cand.agric cand.jur cand.mag cand.med cand.merc cand.oecon cand.philol cand.polit cand.psychol cand.real "
        "cand.san cand.scient dr.art dr.ing dr.jur dr.juris dr.med dr.odont dr.oecon dr.philos dr.polit dr.psychol "
        "dr.rer.nat dr.scient dr.techn dr.theol dr.vet ekon.dr ekon.mag fil.dr fil.kand fil.lic fil.mag jur.dr "
        "jur.kand lic.jur mag.art med.dr pol.kand pol.mag prof.em prof.emer siv.ark stud.jur stud.med tekn.dr "
        "tekn.lic"},
};

} // namespace

std::span<const AbbreviationGroup> abbreviationGroups()
{
    return tableGroups;
}

QStringView abbreviationEndings()
{
    return u"nr dir beh rådg sekr prp meld forskr rundskr fullm insp kons ref";
}

QStringView actEndings()
{
    return u"enestel unel hagel skolel leiel festel havnel markal icel rettel miljøl skadel";
}

QStringView titleBeginnings()
{
    return u"adm ass avd cand dep dipl dr eksp fung gen høyestr jur kst lic mag phil seksj siv spes stud univ vit";
}

} // namespace Kodeks
