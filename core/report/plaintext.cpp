// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plaintext.h"

#include "core/base/formats.h"
#include "core/report/compose.h"
#include "core/report/printabletext.h"

#include <QStringList>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return safeText(text).trimmed();
}

/// A cell that stands in a column; one that a span covers is not there.
struct Placed
{
    QString head;
    QString text;
};

class Lines
{
public:
    explicit Lines(const Document &document) : m_document(document) {}

    QString written()
    {
        QString title = u'[' + oneLine(m_document.title) + u']';
        if (!m_document.subtitle.isEmpty())
            title += u' ' + oneLine(m_document.subtitle);
        line(title);
        QStringList from{oneLine(m_document.centre), oneLine(m_document.author),
                         m_document.date.isValid() ? formatDate(m_document.date, m_document.language) : QString()};
        from.removeAll(QString());
        if (!from.isEmpty())
            line(from.join(u" · "_s));
        facts(m_document.facts);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        return m_out.trimmed() + u'\n';
    }

private:
    static QString oneLine(const QString &text) { return safeText(text).simplified(); }
    void line(const QString &text) { m_out += text + u'\n'; }
    void gap()
    {
        if (!m_out.endsWith(u"\n\n"_s))
            m_out += u'\n';
    }

    void facts(const QList<Fact> &facts)
    {
        for (const Fact &fact : facts)
            line(oneLine(fact.label) + u": "_s + oneLine(fact.value));
    }

    void add(const Heading &heading)
    {
        gap();
        line((heading.number + u' ' + oneLine(heading.text)).trimmed());
    }
    void add(const Paragraph &paragraph) { line(textOf(paragraph.runs)); }
    void add(const Outline &outline)
    {
        const QList<int> indices = outlineIndices(outline);
        for (qsizetype i = 0; i < outline.items.size(); ++i) {
            const Outline::Item &item = outline.items.at(i);
            const int depth = std::clamp(item.depth, 0, 2);
            const QString indent(1 + 2 * depth, u' ');
            QString text = textOf(item.runs);
            text.replace(u'\n', u'\n' + indent + u"  "_s);
            line(indent + outlineMark(outline.style, m_document.language, depth, indices.at(i)) + u' ' + text);
        }
    }
    void add(const Facts &block) { facts(block.facts); }
    void add(const KeyFigures &block)
    {
        for (const KeyFigure &figure : block.figures) {
            QString text = u"- "_s + oneLine(figure.label) + u": "_s + oneLine(figure.value);
            if (!figure.note.isEmpty())
                text += u" ("_s + oneLine(figure.note) + u')';
            line(text);
        }
    }
    void add(const Callout &callout)
    {
        line(u"※ "_s + (callout.title.isEmpty() ? QString() : oneLine(callout.title) + u": "_s) + textOf(callout.runs));
    }
    void add(const Entry &entry)
    {
        line((entry.number + u' ' + textOf(entry.question)).trimmed());
        for (const Entry::Choice &choice : entry.choices)
            line(u"  □ "_s + (choice.mark.isEmpty() ? QString() : choice.mark + u' ') + textOf(choice.label));
    }
    void add(const Figure &) {}
    void add(const PlanFigure &) {}
    void add(const Pictures &) {}
    void add(const PageBreak &) {}
    void add(const Signatures &) {}

    void add(const Table &table)
    {
        if (!table.caption.isEmpty())
            line(u'<' + oneLine(table.caption) + u'>' + (table.unit.isEmpty() ? QString() : u' ' + oneLine(table.unit)));
        if (table.rows.isEmpty() && !table.whenEmpty.isEmpty())
            line(oneLine(table.whenEmpty));
        const QStringList heads = headsOf(table);
        QList<int> covered(table.columns.size(), 0);
        for (const Row &row : table.rows)
            add(row, heads, covered);
    }

    /// The lowest words over each column, without what stands below them in soft letters.
    static QStringList headsOf(const Table &table)
    {
        QStringList heads(table.columns.size());
        for (const Row &row : table.head) {
            qsizetype column = 0;
            for (const Cell &cell : row.cells) {
                if (cell.columns == 1 && column < heads.size())
                    heads[column] = textOf(cell.runs).section(u'\n', 0, 0);
                column += cell.columns;
            }
        }
        return heads;
    }

    void add(const Row &row, const QStringList &heads, QList<int> &covered)
    {
        QList<Placed> cells;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            while (column < covered.size() && covered.at(column) > 0)
                ++column;
            cells.append({heads.value(column), textOf(cell.runs)});
            for (int i = 0; i < std::max(1, cell.columns) && column < covered.size(); ++i)
                covered[column++] = std::max(1, cell.rows);
        }
        for (int &left : covered)
            left = std::max(0, left - 1);
        // What stands for nothing says nothing, and a running number is for eyes on a page.
        cells.removeIf([](const Placed &cell) { return cell.text.isEmpty() || cell.text == u"-"; });
        const bool numbered = cells.size() > 1 && (heads.value(0) == u"연번" || heads.value(0) == u"No.");
        if (numbered)
            cells.removeFirst();
        if (cells.isEmpty())
            return;
        if (row.kind == Row::Kind::Group) {
            line(u"▷ "_s + cells.first().text);
            return;
        }
        const bool tall = std::any_of(cells.begin(), cells.end(), [](const Placed &cell) { return cell.text.contains(u'\n'); });
        QStringList parts;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Placed &cell = cells.at(i);
            if (tall && i > 0)
                parts << u"   ["_s + cell.head + u"]\n   "_s + QString(cell.text).replace(u"\n"_s, u"\n   "_s);
            else
                parts << (i == 0 || cell.head.isEmpty() ? oneLine(cell.text) : cell.head + u' ' + oneLine(cell.text));
        }
        line(u"- "_s + (tall ? parts.join(u'\n') : parts.join(u", "_s)));
    }

    const Document &m_document;
    QString m_out;
};

} // namespace

QString plainText(const Document &document)
{
    return Lines(document).written();
}

} // namespace axw::report
