// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/htmlwriter.h"

#include "core/base/formats.h"
#include "core/files/savefile.h"
#include "core/report/columnwidths.h"
#include "core/report/compose.h"
#include "core/report/heldtext.h"
#include "core/report/htmlstyle.h"
#include "core/report/pictures.h"
#include "core/report/planfigure.h"
#include "core/report/printabletext.h"
#include "core/report/printstyle.h"
#include "core/report/svgchart.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString name(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"Neutral"_s;
    case Tone::Information:
        return u"Information"_s;
    case Tone::Good:
        return u"Good"_s;
    case Tone::Warning:
        return u"Warning"_s;
    case Tone::Bad:
        return u"Bad"_s;
    }
    return {};
}

QString name(Align align)
{
    switch (align) {
    case Align::Start:
        return u"Start"_s;
    case Align::Centre:
        return u"Centre"_s;
    case Align::End:
        return u"End"_s;
    }
    return {};
}

/// Text between tags. What no line may divide stands in a frame of its own and keeps its plain spaces, for whoever
/// searches or copies it.
QString words(const QString &text)
{
    constexpr qsizetype longest = 40; // beyond it is no date and no number
    constexpr qsizetype longName = 16;
    // A browser parts these: 02-555-0142, 18.(월), (주)한빛.
    static const QRegularExpression joined(u"[0-9*]-[0-9*]|[0-9]\\.\\("_s);
    static const QRegularExpression bracketed(u"\\p{L}\\(|\\)\\p{L}"_s);
    const QString shown = heldTogether(text);
    QString out;
    qsizetype plain = 0; // what is not written yet begins here
    for (qsizetype from = 0; from < shown.size();) {
        qsizetype end = from;
        while (end < shown.size() && !mayBreakAt(shown.at(end)))
            ++end;
        const QStringView word = QStringView(shown).mid(from, end - from);
        const bool held = word.size() <= longest && (word.contains(QChar(QChar::Nbsp)) || joined.match(word).hasMatch());
        if (held || (word.size() <= longName && bracketed.match(word).hasMatch())) {
            out += escaped(text.mid(plain, from - plain)) + u"<span class=\"held\">"_s + escaped(text.mid(from, end - from)) + u"</span>"_s;
            plain = end;
        }
        from = end + 1;
    }
    return out + escaped(text.mid(plain));
}

QString written(const Runs &runs)
{
    QString out;
    for (const Run &run : runs) {
        QString text = words(run.text);
        if (run.emphasis)
            text = u"<em>"_s + text + u"</em>"_s;
        if (run.bold)
            text = u"<strong>"_s + text + u"</strong>"_s;
        if (run.soft)
            text = u"<span class=\"soft\">"_s + text + u"</span>"_s;
        out += text;
    }
    return out;
}

/// A word that must be broken somewhere (a hash, an address of the web), unlike all others.
bool holdsLongWord(const Runs &runs)
{
    constexpr int most = 24;
    for (const Run &run : runs) {
        int length = 0;
        for (const QChar c : run.text) {
            length = c.isSpace() ? 0 : length + 1;
            if (length > most)
                return true;
        }
    }
    return false;
}

/// A picture drawn anew, so that nothing but its pixels leaves with the report.
QString dataUrl(const QByteArray &data, int most)
{
    const QImage image = readPicture(data, most);
    if (image.isNull())
        return {};
    const bool clear = image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : 82))
        return {};
    return (clear ? u"data:image/png;base64,"_s : u"data:image/jpeg;base64,"_s) + QString::fromLatin1(bytes.toBase64());
}

class Writer
{
public:
    explicit Writer(const Document &document) : m_document(document) {}

    QString takeText() { return std::move(m_out); }

    void add(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 3) + 1;
        m_out += u"<h%1 id=\"h%2\">"_s.arg(level).arg(++m_headings) + number(heading) + words(heading.text) + u"</h%1>\n"_s.arg(level);
    }

    void add(const Paragraph &paragraph)
    {
        m_out += u"<p class=\""_s + name(paragraph.align) + u"\">"_s + written(paragraph.runs) + u"</p>\n"_s;
    }

    void add(const Outline &outline)
    {
        const QList<int> indices = outlineIndices(outline);
        int open = 0; // lists open beyond the first; every one of them stands in an open item
        m_out += u"<ul class=\"outline\">"_s;
        for (qsizetype i = 0; i < outline.items.size(); ++i) {
            const Outline::Item &item = outline.items.at(i);
            const int depth = std::min(std::clamp(item.depth, 0, 2), i == 0 ? 0 : open + 1);
            if (depth > open) {
                m_out += u"<ul>"_s;
                ++open;
            } else if (i > 0) {
                m_out += u"</li>"_s;
                for (; open > depth; --open)
                    m_out += u"</ul></li>"_s;
            }
            m_out += u"<li><span class=\"mark\" aria-hidden=\"true\">"_s
                + escaped(outlineMark(outline.style, m_document.language, item.depth, indices.at(i))) + u"</span> "_s
                + (item.depth >= 2 ? u"<span class=\"deep\">"_s + written(item.runs) + u"</span>"_s : written(item.runs));
        }
        if (!outline.items.isEmpty())
            m_out += u"</li>"_s;
        for (; open > 0; --open)
            m_out += u"</ul></li>"_s;
        m_out += u"</ul>\n"_s;
    }

    void add(const Table &table)
    {
        // On paper, in the letters of the style. Few columns follow their shares and leave the rest to the browser.
        constexpr double paperLetters = 98;
        constexpr double paperAir = 90;
        const bool many = table.columns.size() > manyColumns;
        TableFit fit{paperLetters, {}};
        for (const Column &column : table.columns)
            fit.widths.push_back(std::max(0.01, column.share));
        if (many)
            fit = fitTable(table, mm(m_document.shape == Document::Shape::Across ? 265 : 178), paperLetters, paperAir);
        const double all = std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0);
        // Columns keep room for a word; on a narrow screen the table moves sideways in its frame. What it is called and its
        // unit stand above the frame and stay in sight.
        const int least = int(table.columns.size()) * 7;
        m_out += u"<div class=\"table\">"_s;
        if (!table.caption.isEmpty() || !table.unit.isEmpty()) {
            m_out += u"<p class=\"caption\">"_s;
            if (!table.caption.isEmpty())
                m_out += u"<span class=\"name\">"_s + words(table.caption) + u"</span> "_s;
            if (!table.unit.isEmpty())
                m_out += u"<span class=\"unit\">"_s + words(table.unit) + u"</span>"_s;
            m_out += u"</p>"_s;
        }
        beginScroll(table.caption);
        m_out += u"<table style=\"min-width:%1em%2\">"_s.arg(least).arg(many ? u";--paper:%1"_s.arg(fit.letters / paperLetters, 0, 'f', 2) : QString());
        m_out += u"<colgroup>"_s;
        for (const double wide : fit.widths)
            m_out += u"<col style=\"width:%1%\"/>"_s.arg(100 * wide / all, 0, 'f', 1);
        m_out += u"</colgroup>"_s;
        if (!table.head.isEmpty())
            addRows(table, table.head, true);
        m_out += u"<tbody>"_s;
        if (table.rows.isEmpty())
            m_out += u"<tr><td colspan=\"%1\" class=\"soft\">"_s.arg(std::max(qsizetype(1), table.columns.size())) + words(table.whenEmpty) + u"</td></tr>"_s;
        m_out += u"\n"_s;
        addRows(table, table.rows, false);
        m_out += u"</tbody></table></div></div>\n"_s;
    }

    void add(const Facts &facts)
    {
        m_out += u"<dl class=\"facts\" style=\"--pairs:%1\">"_s.arg(std::clamp(facts.perRow, 1, 3));
        for (const Fact &fact : facts.facts)
            m_out += u"<dt>"_s + words(fact.label) + u"</dt><dd>"_s + words(fact.value) + u"</dd>"_s;
        // An odd last pair would leave its row open.
        for (qsizetype i = facts.facts.size(); i % std::clamp(facts.perRow, 1, 3) != 0; ++i)
            m_out += u"<dt class=\"blank\" aria-hidden=\"true\"></dt><dd class=\"blank\" aria-hidden=\"true\"></dd>"_s;
        m_out += u"</dl>\n"_s;
    }

    void add(const KeyFigures &block)
    {
        m_out += u"<div class=\"keys\" style=\"--across:%1\">"_s.arg(figuresInARow(block.figures.size()));
        for (const KeyFigure &figure : block.figures) {
            m_out += u"<div class=\"key "_s + name(figure.tone) + u"\"><div class=\"label\">"_s + words(figure.label)
                + u"</div><div class=\"value\">"_s + words(figure.value) + u"</div><div class=\"note\">"_s + words(figure.note)
                + u"</div></div>"_s;
        }
        m_out += u"</div>\n"_s;
    }

    void add(const Figure &figure)
    {
        m_out += u"<figure>"_s + svgChart(figure.chart, figure.description) + u"<figcaption>"_s + words(figure.caption)
            + u"</figcaption></figure>\n"_s;
    }

    void add(const PlanFigure &figure)
    {
        m_out += u"<figure class=\"plan\">"_s;
        beginScroll(figure.caption);
        m_out += planSvg(figure, m_document.shape) + u"</div><figcaption>"_s + words(figure.caption) + u"</figcaption></figure>\n"_s;
    }

    void add(const Pictures &block)
    {
        const LocalizedText unreadable{u"읽을 수 없는 그림 파일"_s, u"picture file cannot be read"_s};
        m_out += u"<div class=\"pictures\" style=\"--pictures:%1\">"_s.arg(std::max(1, block.perRow));
        for (const Pictures::Picture &one : block.pictures) {
            const QString url = dataUrl(one.data, 1200);
            m_out += u"<figure>"_s;
            if (url.isEmpty())
                m_out += u"<p class=\"soft\">"_s + escaped(unreadable.in(m_document.language)) + u"</p>"_s;
            else
                m_out += u"<img src=\""_s + url + u"\" alt=\""_s + escaped(one.caption).replace(u"<br/>"_s, u" "_s) + u"\"/>"_s;
            m_out += u"<figcaption>"_s + words(one.caption) + u"</figcaption></figure>"_s;
        }
        m_out += u"</div>\n"_s;
    }

    void add(const Callout &callout)
    {
        m_out += u"<div class=\"callout "_s + name(callout.tone) + u"\">"_s;
        if (!callout.title.isEmpty())
            m_out += u"<p class=\"title\">"_s + words(callout.title) + u"</p>"_s;
        if (!callout.runs.isEmpty())
            m_out += u"<p>"_s + written(callout.runs) + u"</p>"_s;
        m_out += u"</div>\n"_s;
    }

    void add(const Entry &entry)
    {
        const auto choice = [](const Entry::Choice &one) {
            return u"<li><span aria-hidden=\"true\">☐</span> "_s + (one.mark.isEmpty() ? QString() : u"<strong>"_s + escaped(one.mark) + u"</strong> "_s)
                + written(one.label) + u"</li>"_s;
        };
        m_out += u"<div class=\"entry\"><p>"_s + (entry.number.isEmpty() ? QString() : u"<strong class=\"number\">"_s + escaped(entry.number) + u"</strong>"_s)
            + written(entry.question) + u"</p>"_s;
        for (const Runs &hint : entry.hints)
            m_out += u"<p class=\"soft\">"_s + written(hint) + u"</p>"_s;
        if (!entry.choices.isEmpty() || !entry.other.isEmpty()) {
            m_out += u"<ul>"_s;
            for (const Entry::Choice &one : entry.choices)
                m_out += choice(one);
            if (!entry.other.isEmpty())
                m_out += u"<li><span aria-hidden=\"true\">☐</span> "_s + escaped(entry.other) + u" <span class=\"line\"></span></li>"_s;
            m_out += u"</ul>"_s;
        }
        if (!entry.cells.isEmpty()) {
            m_out += u"<p>"_s;
            for (const Entry::Cells &cells : entry.cells)
                m_out += u"<span class=\"cells\" style=\"width:%1em\"></span> "_s.arg(cells.count * 1.6) + escaped(cells.after) + u' ';
            m_out += u"</p>"_s;
        }
        for (int line = 0; line < entry.lines; ++line)
            m_out += u"<div class=\"line\"></div>"_s;
        for (const Entry::Strip &strip : entry.strips) {
            m_out += u"<ul class=\"strip\"><li class=\"soft\">"_s + escaped(strip.label) + u"</li>"_s;
            for (const Entry::Choice &one : strip.choices)
                m_out += choice(one);
            m_out += u"</ul>"_s;
        }
        if (entry.noteLines > 0)
            m_out += u"<p class=\"soft\">"_s + escaped(entry.noteLabel) + u"</p>"_s;
        for (int line = 0; line < entry.noteLines; ++line)
            m_out += u"<div class=\"line\"></div>"_s;
        m_out += u"</div>\n"_s;
    }

    void add(const PageBreak &) { m_out += u"<hr class=\"paper\"/>\n"_s; }

    void add(const Signatures &signatures)
    {
        m_out += u"<div class=\"signatures\">"_s;
        for (const Signatures::Line &line : signatures.lines) {
            m_out += u"<div class=\"signature\"><div class=\"role\">"_s + escaped(line.role) + u"</div><div><span class=\"soft\">"_s
                + escaped(line.affiliation) + u"</span>"_s;
            if (!line.affiliation.isEmpty() && !line.name.isEmpty())
                m_out += u"<br/>"_s;
            m_out += escaped(line.name) + u"</div><div class=\"sign\">"_s + words(line.when) + u' ';
            if (const QString url = dataUrl(line.signature, 600); !url.isEmpty())
                m_out += u"<img src=\""_s + url + u"\" alt=\""_s + escaped(signatures.mark) + u"\"/> "_s;
            m_out += escaped(signatures.mark) + u"</div></div>"_s;
        }
        m_out += u"</div>\n"_s;
    }

    void addContents()
    {
        QList<const Heading *> headings;
        for (const Block &block : m_document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                headings.append(heading);
        }
        const QList<int> shown = contentsHeadings(m_document);
        if (shown.isEmpty())
            return;
        const LocalizedText contents{u"목차"_s, u"Contents"_s};
        m_out += u"<nav><h2>"_s + contents.in(m_document.language) + u"</h2><ol>"_s;
        bool inner = false;
        bool outer = false;
        for (const int at : shown) {
            const Heading &heading = *headings.at(at);
            const bool top = heading.level == 1 || !outer;
            if (top && inner)
                m_out += u"</ol>"_s;
            if (top && outer)
                m_out += u"</li>"_s;
            if (!top && !inner)
                m_out += u"<ol>"_s;
            m_out += u"<li><a href=\"#h%1\">"_s.arg(at + 1) + number(heading) + words(heading.text) + u"</a>"_s;
            if (!top)
                m_out += u"</li>"_s;
            inner = !top;
            outer = true;
        }
        m_out += (inner ? u"</ol>"_s : QString()) + u"</li></ol></nav>\n"_s;
    }

private:
    static QString number(const Heading &heading)
    {
        return heading.number.isEmpty() ? QString() : u"<span class=\"number\">"_s + escaped(heading.number) + u"</span>"_s;
    }

    /// A frame in which what is wider than the screen moves sideways; the style says so where it is.
    void beginScroll(const QString &name)
    {
        m_out += u"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""_s
            + escaped(name.isEmpty() ? m_document.title : name).replace(u"<br/>"_s, u" "_s) + u"\">"_s;
    }

    void addRows(const Table &table, const QList<Row> &rows, bool head)
    {
        const auto columns = table.columns.size();
        QList<int> covered(columns, 0); // rows that a cell above still takes: alignment is the column's
        if (head)
            m_out += u"<thead>"_s;
        for (const Row &row : rows) {
            m_out += row.kind == Row::Kind::Group ? u"<tr class=\"group\">"_s : row.kind == Row::Kind::Total ? u"<tr class=\"total\">"_s : u"<tr>"_s;
            qsizetype column = 0;
            for (const Cell &cell : row.cells) {
                while (column < columns && covered.at(column) > 0)
                    ++column;
                const Align align = cell.align.value_or(column < columns ? table.columns.at(column).align : Align::Start);
                m_out += head ? u"<th scope=\"col\" class=\""_s : u"<td class=\""_s;
                m_out += name(align);
                if (cell.tone != Tone::Neutral)
                    m_out += u' ' + name(cell.tone);
                if (holdsLongWord(cell.runs))
                    m_out += u" Long"_s;
                m_out += u'"';
                if (cell.columns > 1)
                    m_out += u" colspan=\"%1\""_s.arg(cell.columns);
                if (cell.rows > 1)
                    m_out += u" rowspan=\"%1\""_s.arg(cell.rows);
                m_out += u'>' + written(cell.runs) + (head ? u"</th>"_s : u"</td>"_s);
                for (int i = 0; i < std::max(1, cell.columns) && column < columns; ++i)
                    covered[column++] = std::max(1, cell.rows);
            }
            for (int &left : covered)
                left = std::max(0, left - 1);
            m_out += u"</tr>\n"_s;
        }
        if (head)
            m_out += u"</thead>"_s;
    }

    const Document &m_document;
    QString m_out;
    int m_headings = 0;
};

} // namespace

QString html(const Document &document)
{
    const auto line = [](const QString &text) { return escaped(text).replace(u"<br/>"_s, u" "_s); };
    QString out = u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(document.language) + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"_s
        + u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s
        // Nothing is loaded from anywhere, whatever a text in the report says.
        + u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"/>\n"_s
        + u"<meta name=\"generator\" content=\"AX Workbench\"/>\n"_s;
    if (!document.author.isEmpty())
        out += u"<meta name=\"author\" content=\""_s + line(document.author) + u"\"/>\n"_s;
    if (document.date.isValid())
        out += u"<meta name=\"date\" content=\""_s + document.date.toString(Qt::ISODate) + u"\"/>\n"_s;
    out += u"<title>"_s + line(document.subject.isEmpty() ? document.title : document.title + u" - "_s + document.subject) + u"</title>\n<style>"_s
        + htmlStyle(document) + u"</style>\n</head>\n<body class=\""_s
        + (document.shape == Document::Shape::Across ? u"across"_s : u"upright"_s)
        + (document.front == Document::Front::Form ? u" form"_s : document.hasCoverPage() ? u" own"_s : QString())
        + u"\">\n<div class=\"sheet\">\n<header class=\"cover\">"_s;
    if (const QString logo = dataUrl(document.design.logo, 800); !logo.isEmpty())
        out += u"<img class=\"logo\" alt=\""_s + line(document.centre) + u"\" src=\""_s + logo + u"\"/>"_s;
    out += u"<h1>"_s + words(document.title) + u"</h1>"_s;
    if (!document.subtitle.isEmpty())
        out += u"<p class=\"subtitle\">"_s + words(document.subtitle) + u"</p>"_s;
    QString by;
    if (document.front == Document::Front::Cover) {
        QStringList parts{escaped(document.centre), escaped(document.author), words(formatDate(document.date, document.language))};
        if (document.hasCoverPage() && !document.centre.isEmpty())
            parts.front() = u"<b>"_s + parts.front() + u"</b>"_s;
        parts.removeAll(QString());
        by = u"<p class=\"by\">"_s + parts.join(document.hasCoverPage() ? u" "_s : u" · "_s) + u"</p>"_s;
    }
    Writer writer(document);
    if (!document.facts.isEmpty())
        writer.add(Facts{document.facts, 2});
    // On a page of its own it stands below the facts, as on paper.
    out += document.hasCoverPage() ? writer.takeText() + by : by + writer.takeText();
    out += u"</header>\n"_s;

    Writer body(document);
    body.addContents();
    for (const Block &block : document.blocks)
        std::visit([&](const auto &one) { body.add(one); }, block);
    out += u"<main>\n"_s + body.takeText() + u"</main>\n"_s;
    if (!document.foot().isEmpty())
        out += u"<footer class=\"foot\">"_s + words(document.foot()) + u"</footer>\n"_s;
    return out + u"</div>\n</body>\n</html>\n"_s;
}

Result<> writeHtml(const Document &document, const QString &path)
{
    return files::saveFile(path, html(document).toUtf8());
}

} // namespace axw::report
