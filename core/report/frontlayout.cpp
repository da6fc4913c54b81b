// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/frontlayout.h"

#include "core/base/formats.h"
#include "core/report/compose.h"
#include "core/report/pictures.h"
#include "core/report/printstyle.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Puts the logo on top of an atom; answers where what follows begins.
double addLogo(Atom &atom, const Document &document, const QSizeF &most)
{
    const QImage logo = readPicture(document.design.logo, 1200);
    if (logo.isNull())
        return 0;
    const QRectF area({0, 0}, QSizeF(logo.size()).scaled(most, Qt::KeepAspectRatio));
    atom.inks.emplace_back(ImageInk{area, onPaper(logo)});
    return area.height() + mm(6);
}

/// On top of the first page.
Atoms layOutHead(const Document &document, const Measure &measure)
{
    const PrintColours colours = printColours(document);
    const bool form = document.front == Document::Front::Form;
    const Align align = form ? Align::Centre : Align::Start;
    Atom top;
    const auto title = box(plain(document.title), TextStyle{form ? 220.0 : 240.0, true, colours.text, 1.35, align}, measure.width);
    const auto subtitle = box(soft(document.subtitle), TextStyle{118, false, colours.textSoft, 1.5, align}, measure.width);
    double y = addLogo(top, document, {mm(60), mm(14)});
    if (!form)
        top.inks.emplace_back(FillInk{QRectF(0, y, measure.width, 36), colours.accent});
    y += form ? 60 : 120;
    top.inks.emplace_back(ink(title, 0, y));
    y += title->height() + 20;
    if (!document.subtitle.isEmpty()) {
        top.inks.emplace_back(ink(subtitle, 0, y));
        y += subtitle->height() + 20;
    }
    if (!form) {
        QStringList line{document.centre, document.author, formatDate(document.date, document.language)};
        line.removeAll(QString());
        const auto by = box(plain(line.join(u"  ·  "_s)), TextStyle{98, false, colours.text, 1.5}, measure.width);
        top.inks.emplace_back(ink(by, 0, y + 20));
        y += by->height() + 40;
    }
    top.height = y + 30;
    top.keepWithNext = !document.facts.isEmpty();
    Atoms atoms;
    atoms.push_back(std::move(top));
    addFacts(atoms, document, document.facts, 2, measure, 60);
    return atoms;
}

/// The logo on top, the title between two rules a quarter down the page, the facts, and at the foot the day and who it is
/// by.
Atoms layOutCoverPage(const Document &document, const Measure &measure)
{
    const PrintColours colours = printColours(document);
    const auto title = box(plain(document.title), TextStyle{320, true, colours.text, 1.3}, measure.width);
    const auto subtitle = box(plain(document.subtitle), TextStyle{140, false, colours.textSoft, 1.5}, measure.width);
    Atom top;
    double y = std::max(addLogo(top, document, {mm(80), mm(22)}), 0.24 * measure.pageHeight);
    top.inks.emplace_back(FillInk{QRectF(0, y, measure.width, 50), colours.accent});
    y += 170;
    top.inks.emplace_back(ink(title, 0, y));
    y += title->height() + 40;
    if (!document.subtitle.isEmpty()) {
        top.inks.emplace_back(ink(subtitle, 0, y));
        y += subtitle->height() + 40;
    }
    y += 80;
    top.inks.emplace_back(FillInk{QRectF(0, y, measure.width, 14), colours.accent});
    top.height = y + 14;
    top.keepWithNext = true;

    Atom foot;
    double at = 0;
    const auto add = [&](const QString &text, const TextStyle &style) {
        if (text.isEmpty())
            return;
        const auto words = box(plain(text), style, measure.width);
        foot.inks.emplace_back(ink(words, 0, at));
        at += words->height() + 20;
    };
    add(formatDate(document.date, document.language), TextStyle{116, false, colours.text, 1.5});
    add(document.centre, TextStyle{170, true, colours.text, 1.4});
    add(document.author, TextStyle{116, false, colours.text, 1.5});
    if (!document.design.foot.isEmpty())
        add(document.design.foot, TextStyle{92, false, colours.textSoft, 1.5});
    foot.height = at;

    Atoms atoms;
    atoms.push_back(std::move(top));
    addFacts(atoms, document, document.facts, 2, measure, mm(14));
    atoms.back().keepWithNext = true;
    foot.before = std::max(mm(10), measure.pageHeight - heightOf(atoms) - foot.height);
    atoms.push_back(std::move(foot));
    return atoms;
}

} // namespace

Atoms layOutFront(const Document &document, const Measure &measure)
{
    return document.hasCoverPage() ? layOutCoverPage(document, measure) : layOutHead(document, measure);
}

void addFacts(Atoms &atoms, const Document &document, const QList<Fact> &facts, int perRow, const Measure &measure, double before)
{
    const PrintColours &colours = printColours();
    const auto roomy = [&](double tight, double wide) { return tight + measure.air * (wide - tight); };
    const int pairs = std::clamp(perRow, 1, 3);
    const double pair = measure.width / pairs;
    const double labelWidth = std::min(0.32 * pair, 1000.0);
    const double letter = roomy(94, 106);
    const double pad = roomy(document.front == Document::Front::Form ? 28 : 40, 80);
    for (qsizetype first = 0; first < facts.size(); first += pairs) {
        Atom atom;
        atom.before = first == 0 ? before : 0;
        atom.keepWithNext = first + pairs < facts.size();
        std::vector<std::shared_ptr<const TextBox>> boxes;
        for (qsizetype i = first; i < std::min(first + pairs, facts.size()); ++i) {
            boxes.push_back(box(soft(facts.at(i).label), TextStyle{letter - 6, false, colours.textSoft, 1.4}, labelWidth - 60));
            boxes.push_back(box(plain(facts.at(i).value), TextStyle{letter, false, colours.text, 1.4}, pair - labelWidth - 60));
            atom.height = std::max({atom.height, boxes[boxes.size() - 2]->height() + 2 * pad, boxes.back()->height() + 2 * pad});
        }
        if (first == 0)
            atom.inks.emplace_back(LineInk{{0, 0}, {measure.width, 0}, colours.lineStrong, 6});
        for (std::size_t i = 0; i < boxes.size(); i += 2) {
            const double x = pair * double(i) / 2;
            atom.inks.emplace_back(FillInk{QRectF(x, 0, labelWidth, atom.height), colours.sunken});
            atom.inks.emplace_back(ink(boxes[i], x + 40, pad + 4));
            atom.inks.emplace_back(ink(boxes[i + 1], x + labelWidth + 40, pad));
        }
        atom.inks.emplace_back(LineInk{{0, atom.height}, {measure.width, atom.height}, colours.line, 5});
        atoms.push_back(std::move(atom));
    }
}

} // namespace axw::report
