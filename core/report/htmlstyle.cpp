// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlstyle.h"

#include "core/report/printstyle.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &lightColours()
{
    static const QString colours = uR"(--window:#F6F7F9;--surface:#FFFFFF;--sunken:#EEF0F3;--line:#D9DDE3;--lineStrong:#8791A0;--edge:#1B243052;
--text:#1B2430;--soft:#566172;--accent:#1F5FBF;--accentSoft:#E3ECF9;--good:#1E7B4A;--goodSoft:#E2F3E9;--warn:#9A5B00;--warnSoft:#FBEFD9;
--bad:#B3261E;--badSoft:#FBE4E2;--s0:#1F5FBF;--s1:#C25700;--s2:#1E7B4A;--s3:#7A3FA8;--s4:#0B7A8A;--s5:#8A6D00;)"_s;
    return colours;
}

const QString &darkColours()
{
    static const QString colours = uR"(--window:#14181F;--surface:#1B2028;--sunken:#232A34;--line:#323B47;--lineStrong:#6F7C8E;--edge:#000000B8;
--text:#E6EAF0;--soft:#9DA9B8;--accent:#7FB0FF;--accentSoft:#22344F;--good:#63C48E;--goodSoft:#1B3527;--warn:#E6A94B;--warnSoft:#3A2E17;
--bad:#F2877E;--badSoft:#402221;--s0:#7FB0FF;--s1:#F0A35E;--s2:#63C48E;--s3:#C79BEE;--s4:#5CC6D6;--s5:#D9BF55;)"_s;
    return colours;
}

const QString &rules()
{
    static const QString text = uR"(
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--window);color:var(--text);font:16px/1.65 "NanumBarunGothic","Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR",sans-serif;word-break:keep-all;overflow-wrap:anywhere}
.sheet{max-width:58rem;margin:0 auto;padding:2.5rem 2.5rem 3rem;background:var(--surface)}
.across .sheet{max-width:82rem}
.cover{border-top:6px solid var(--accent);padding-top:1.4rem;margin-bottom:2rem}
.form .cover{border-top:0;text-align:center}
.logo{display:block;max-width:min(16rem,70%);max-height:4.5rem;margin:0 0 1.4rem;background:#fff;border-radius:2px}
.own .cover{border-top:0;padding-top:0}
.own h1{font-size:2.4rem;border-top:8px solid var(--accent);padding-top:1.4rem}
.own .by{margin-top:1.6rem}.by b{display:block;font-size:1.25rem}
h1{font-size:2rem;line-height:1.3;margin:0 0 .3rem}
.subtitle{color:var(--soft);font-size:1.1rem;margin:0 0 .6rem}
.by{margin:0 0 1.2rem}
h2{font-size:1.35rem;color:var(--accent);border-bottom:2px solid var(--accent);padding-bottom:.25rem;margin:2.4rem 0 1rem}
h3{font-size:1.12rem;margin:1.8rem 0 .7rem}
h4{font-size:1rem;margin:1.3rem 0 .5rem}
p{margin:.7rem 0}
.number{margin-right:.5em}
.soft{color:var(--soft)}
.held{white-space:nowrap}
em{font-style:normal;color:var(--accent)}
bdi,td,th,dd,dt,li,p,figcaption{unicode-bidi:isolate}
nav{background:var(--sunken);border-radius:8px;padding:1rem 1.4rem;margin:0 0 2rem}
nav h2{border:0;color:var(--text);margin:0 0 .4rem;font-size:1.1rem}
nav ol{list-style:none;margin:0;padding:0}
nav ol ol{padding-left:1.4rem}
nav a{color:var(--text);text-decoration:none}
nav ol ol a{color:var(--soft)}
a:hover{text-decoration:underline}
dl.facts{display:grid;grid-template-columns:repeat(var(--pairs),minmax(6rem,.45fr) 1fr);margin:1rem 0;border-top:1px solid var(--lineStrong)}
dl.facts dt,dl.facts dd{margin:0;padding:.45rem .8rem;border-bottom:1px solid var(--line)}
dl.facts dt{overflow-wrap:break-word;background:var(--sunken);color:var(--soft);font-size:.92rem}
.keys{--gap:.8rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(max(9rem,calc((100% - (var(--across) - 1)*var(--gap))/var(--across))),1fr));gap:var(--gap);margin:1.1rem 0}
.key{min-width:0;background:var(--sunken);border-radius:8px;padding:.9rem 1.1rem;border-left:4px solid var(--sunken)}
.key .label{color:var(--soft);font-size:.88rem}
.key .value{font-size:1.7rem;font-weight:700;line-height:1.35}
.key .note{color:var(--soft);font-size:.85rem}
.key.Information{border-color:var(--accent)}.key.Information .value{color:var(--accent)}
.key.Good{border-color:var(--good)}.key.Good .value{color:var(--good)}
.key.Warning{border-color:var(--warn)}.key.Warning .value{color:var(--warn)}
.key.Bad{border-color:var(--bad)}.key.Bad .value{color:var(--bad)}
.table{margin:1rem 0}
.caption{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;margin:0;padding:0 0 .35rem}
.caption .name{font-weight:700}
.caption .unit{margin-left:auto;color:var(--soft);font-size:.92rem}
.scroll{container-type:inline-size;display:grid;grid-template-columns:minmax(min-content,1fr);overflow-x:auto;
background:linear-gradient(to right,var(--surface) 40%,transparent) left/2.4rem 100% local,linear-gradient(to left,var(--surface) 40%,transparent) right/2.4rem 100% local,linear-gradient(to right,var(--edge),transparent) left/.9rem 100% scroll,linear-gradient(to left,var(--edge),transparent) right/.9rem 100% scroll;background-repeat:no-repeat}
.scroll:focus-visible{outline:2px solid var(--accent)}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{overflow-wrap:break-word;padding:.45rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;text-align:left}
thead th{background:var(--sunken);border-bottom:1px solid var(--lineStrong);vertical-align:middle}
thead tr:first-child th{border-top:2px solid var(--text)}
tbody tr:last-child td{border-bottom:1px solid var(--lineStrong)}
tr.group td{background:var(--sunken);font-weight:700}
tr.total td{background:var(--sunken);font-weight:700;border-top:1px solid var(--lineStrong)}
.Centre{text-align:center}.End{text-align:right;font-variant-numeric:tabular-nums}.Start{text-align:left}
td.Information{background:var(--accentSoft);color:var(--accent)}td.Good{background:var(--goodSoft);color:var(--good)}
td.Warning{background:var(--warnSoft);color:var(--warn)}td.Bad{background:var(--badSoft);color:var(--bad)}
ul.outline,ul.outline ul{list-style:none;margin:.4rem 0;padding-left:1.6rem}
ul.outline li{position:relative;margin:.25rem 0}
ul.outline .mark{position:absolute;left:-1.5rem;min-width:1.2rem}
.deep{color:var(--soft);font-size:.92rem}
figure{margin:1.4rem 0;text-align:center}
figure svg{width:100%;max-width:32rem;height:auto}
.plan svg{max-width:none;min-width:44rem;background:#fff;border-radius:.3rem}
figcaption{color:var(--soft);font-size:.88rem;margin-top:.4rem}
.pictures{display:grid;grid-template-columns:repeat(var(--pictures),1fr);gap:1rem}
.pictures figure{margin:0}
.pictures img{max-width:100%;max-height:20rem;border-radius:4px}
.callout{border-left:5px solid var(--lineStrong);background:var(--sunken);padding:.8rem 1.2rem;margin:1.2rem 0}
.callout .title{font-weight:700;margin:0}
.callout p{margin:.2rem 0}
.callout.Information{border-color:var(--accent);background:var(--accentSoft)}.callout.Information .title{color:var(--accent)}
.callout.Good{border-color:var(--good);background:var(--goodSoft)}.callout.Good .title{color:var(--good)}
.callout.Warning{border-color:var(--warn);background:var(--warnSoft)}.callout.Warning .title{color:var(--warn)}
.callout.Bad{border-color:var(--bad);background:var(--badSoft)}.callout.Bad .title{color:var(--bad)}
.signatures{margin:2rem 0}
.signature{display:grid;grid-template-columns:1.1fr 2fr 2.4fr;gap:1rem;align-items:end;border-bottom:1px solid var(--lineStrong);padding:.5rem 0;min-height:4rem}
.signature .role{font-weight:700}
.signature .sign{text-align:right;color:var(--soft)}
.signature img{max-height:3.4rem;vertical-align:bottom;background:#fff}
.foot{color:var(--soft);font-size:.85rem;border-top:1px solid var(--line);margin-top:3rem;padding-top:.6rem}
.paper{border:0;margin:0}
.entry{margin:1.4rem 0}
.entry p{margin:.3rem 0}
.entry ul{list-style:none;margin:.3rem 0;padding:0 0 0 1.6rem}
.entry li{margin:.35rem 0}
.entry .strip{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem}
.line{display:block;border-bottom:1px solid var(--lineStrong);height:1.9rem;min-width:12rem}
li .line{display:inline-block;width:50%;height:1rem}
.cells{display:inline-block;height:1.8rem;border:1px solid var(--lineStrong);vertical-align:middle}
svg .w{font-family:inherit}
td.Long{overflow-wrap:anywhere}
@media (max-width:640px){.blank{display:none}.sheet{padding:1.2rem 1rem 2rem}h1,.own h1{font-size:1.5rem}dl.facts{grid-template-columns:fit-content(45%) 1fr}
.key{padding:.7rem .8rem}.key .value{font-size:1.45rem}.key .value .held{white-space:normal}
.pictures{grid-template-columns:1fr}.signature{grid-template-columns:1fr}.signature .sign{text-align:left}}
@media print{html{color-scheme:light}body{background:#fff;font-size:10.5pt}.sheet{max-width:none;padding:0}
nav{break-after:page}.paper{break-before:page}.own .cover{break-after:page}.own h1{margin-top:45mm}h2,h3,h4,.caption,thead,tr.group,tbody tr:first-child{break-after:avoid}.outline>li,tr,figure,.key,.signature,.callout,.entry{break-inside:avoid}
thead{display:table-header-group}.scroll{container-type:normal;display:block;overflow:visible;background:none}table,.plan svg{min-width:0!important}table{font-size:calc(.92em*var(--paper,1))}td,th{padding:.4em .42em}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
)"_s;
    return text;
}

} // namespace

QString htmlStyle(const Document &document)
{
    QString chart;
    for (int i = 0; i < 6; ++i)
        chart += u"svg .l%1{stroke:var(--s%1)}svg .f%1{fill:var(--s%1)}svg .g%1{fill:var(--s%1);fill-opacity:.15}"_s.arg(i);
    chart += u"svg .none{fill:none}svg .line{stroke:var(--line)}svg .soft-line{stroke:var(--soft)}svg .ground{fill:var(--surface)}svg .band{fill:var(--soft);fill-opacity:.2}svg .t{fill:var(--text)}svg .ts{fill:var(--soft)}"_s;
    // Its room is as high as a line where what stands in the frame (100%) is wider than the frame (100cqi), else nothing.
    const LocalizedText more{u"옆으로 밀어 보기 →"_s, u"Swipe sideways for more →"_s};
    chart += u".scroll::before{content:\""_s + more.in(document.language)
        + u"\";box-sizing:border-box;position:sticky;left:0;width:100cqi;height:0;overflow:hidden;padding-bottom:clamp(0px,(100% - 100cqi - 2px)*99,1.5rem);"
          "padding-right:1rem;font-size:.85rem;line-height:1.4rem;white-space:nowrap;text-align:right;color:var(--accent)}"_s;
    const QString page = document.shape == Document::Shape::Across ? u"A4 landscape"_s : u"A4"_s;
    // The design's colour, as it can be read on the ground of either; it stands behind the program's own.
    const auto accent = [&](const QColor &ground) {
        return document.design.colour.isValid() ? u"--accent:%1;"_s.arg(readable(document.design.colour, ground).name()) : QString();
    };
    const QString light = lightColours() + accent(Qt::white);
    const QString dark = darkColours() + accent(QColor(0x1B, 0x20, 0x28));
    return u":root{"_s + light + u"}@media (prefers-color-scheme:dark){:root{"_s + dark + u"}}@media print{:root{"_s + light + u"}}"_s + rules() + chart
        + u"@media print{.scroll::before{display:none}}\n@page{size:"_s + page + u";margin:18mm 16mm}"_s;
}

} // namespace axw::report
