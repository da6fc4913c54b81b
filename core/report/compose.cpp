// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"

#include "core/base/formats.h"
#include "core/base/korean.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

Runs plain(const QString &text)
{
    return {Run{text}};
}

Runs bold(const QString &text)
{
    return {Run{text, true}};
}

Runs soft(const QString &text)
{
    return {Run{text, false, true}};
}

QString filled(const LocalizedText &text, Language language, const QStringList &parts)
{
    // All places are filled at once: a part that holds "%1" itself stays as it is.
    const QString &pattern = text.in(language);
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1) >= u'1' && pattern.at(i + 1) <= u'9';
        if (!place) {
            out += pattern.at(i);
            continue;
        }
        const qsizetype part = pattern.at(++i).unicode() - u'1';
        if (part < parts.size())
            out += parts.at(part);
    }
    return out;
}

Cell textCell(const QString &text)
{
    Cell cell;
    cell.runs = plain(text);
    return cell;
}

Cell boldCell(const QString &text)
{
    Cell cell;
    cell.runs = bold(text);
    return cell;
}

Cell softCell(const QString &text)
{
    Cell cell;
    cell.runs = soft(text);
    return cell;
}

Cell countCell(qint64 count)
{
    Cell cell = textCell(formatNumber(count));
    cell.value = count;
    return cell;
}

Cell decimalCell(double value, int decimals)
{
    Cell cell = textCell(formatDecimal(value, decimals));
    cell.value = value;
    return cell;
}

Cell percentCell(double share, int decimals)
{
    Cell cell = textCell(formatPercent(share, decimals));
    cell.value = share;
    return cell;
}

Cell dateCell(QDate date, Language language)
{
    if (!date.isValid())
        return emptyCell();
    Cell cell = textCell(formatDate(date, language));
    cell.value = date;
    return cell;
}

Cell moneyCell(Won won, Language language)
{
    Cell cell = textCell(formatMoney(won, language));
    cell.value = won;
    return cell;
}

Cell emptyCell()
{
    return softCell(u"-"_s);
}

Cell spanning(Cell cell, int columns, int rows)
{
    cell.columns = columns;
    cell.rows = rows;
    return cell;
}

Row headRow(const QStringList &titles)
{
    Row row;
    for (const QString &title : titles)
        row.cells.append(boldCell(title));
    return row;
}

namespace {

QString roman(int number)
{
    static const QStringList digits{u"Ⅰ"_s, u"Ⅱ"_s, u"Ⅲ"_s, u"Ⅳ"_s, u"Ⅴ"_s, u"Ⅵ"_s, u"Ⅶ"_s, u"Ⅷ"_s, u"Ⅸ"_s, u"Ⅹ"_s};
    return number <= digits.size() ? digits.at(number - 1) : QString::number(number);
}

} // namespace

void numberHeadings(Document &document)
{
    std::array<int, 3> counts{};
    for (Block &block : document.blocks) {
        auto *heading = std::get_if<Heading>(&block);
        if (!heading)
            continue;
        const auto level = std::size_t(std::clamp(heading->level, 1, 3) - 1);
        ++counts[level];
        std::fill(counts.begin() + std::ptrdiff_t(level) + 1, counts.end(), 0);
        if (document.language == Language::Korean) {
            if (document.numbering == Document::Numbering::Letter)
                heading->number = letterMark(int(level), counts[level] - 1);
            else
                heading->number = level == 0 ? roman(counts[0]) + u'.' : level == 1 ? u"□"_s : u"○"_s;
        } else {
            QStringList parts;
            for (std::size_t i = 0; i <= level; ++i)
                parts.append(QString::number(counts[i]));
            heading->number = parts.join(u'.');
        }
    }
}

namespace {

/// Calls `see` with every list of runs of a block.
template<class See>
void eachRuns(Block &block, See see)
{
    if (auto *paragraph = std::get_if<Paragraph>(&block)) {
        see(paragraph->runs);
    } else if (auto *callout = std::get_if<Callout>(&block)) {
        see(callout->runs);
    } else if (auto *outline = std::get_if<Outline>(&block)) {
        for (Outline::Item &item : outline->items)
            see(item.runs);
    } else if (auto *table = std::get_if<Table>(&block)) {
        for (Row &row : table->rows) {
            for (Cell &cell : row.cells)
                see(cell.runs);
        }
    }
}

} // namespace

void numberCaptions(Document &document)
{
    const LocalizedText tableWord{u"표 %1"_s, u"Table %1"_s};
    const LocalizedText figureWord{u"그림 %1"_s, u"Figure %1"_s};
    QHash<QString, QString> names;
    int tables = 0;
    int figures = 0;
    const auto number = [&](QString &caption, const QString &key, const LocalizedText &word, int &count) {
        if (caption.isEmpty())
            return;
        const QString name = word.in(document.language).arg(++count);
        caption.prepend(name + u". "_s);
        if (!key.isEmpty())
            names.insert(key, name);
    };
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block))
            number(table->caption, table->key, tableWord, tables);
        else if (auto *figure = std::get_if<Figure>(&block))
            number(figure->caption, figure->key, figureWord, figures);
        else if (auto *plan = std::get_if<PlanFigure>(&block))
            number(plan->caption, plan->key, figureWord, figures);
    }
    for (Block &block : document.blocks) {
        eachRuns(block, [&](Runs &runs) {
            for (qsizetype i = 0; i < runs.size(); ++i) {
                Run &run = runs[i];
                if (!names.contains(run.refersTo))
                    continue;
                run.text = names.value(run.refersTo);
                // "표 1과(와)": only now it is known how the number is read.
                if (document.language == Language::Korean && i + 1 < runs.size())
                    runs[i + 1].text = settledParticles(run.text + runs.at(i + 1).text).sliced(run.text.size());
            }
        });
    }
}

qsizetype figuresInARow(qsizetype count)
{
    constexpr qsizetype most = 4;
    const qsizetype rows = std::max<qsizetype>(1, (count + most - 1) / most);
    return (count + rows - 1) / rows;
}

QString letterMark(int depth, int index)
{
    static const QString syllables = u"가나다라마바사아자차카타파하"_s;
    const QString number = QString::number(index + 1);
    const QString syllable = syllables.mid(index % syllables.size(), 1);
    // The circled ones end at 20 and at 하; a list that goes on is bracketed as one step above.
    switch (std::clamp(depth, 0, 7)) {
    case 0:
        return number + u'.';
    case 1:
        return syllable + u'.';
    case 2:
        return number + u')';
    case 3:
        return syllable + u')';
    case 4:
        return u'(' + number + u')';
    case 5:
        return u'(' + syllable + u')';
    case 6:
        return index < 20 ? QString(QChar(char16_t(0x2460 + index))) : u'(' + number + u')';
    default:
        return index < 14 ? QString(QChar(char16_t(0x326E + index))) : u'(' + syllable + u')';
    }
}

QList<int> contentsHeadings(const Document &document)
{
    constexpr int worthIt = 5;
    QList<int> found;
    int at = 0;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) {
            if (heading->level <= document.contentsDepth)
                found.append(at);
            ++at;
        }
    }
    return document.front == Document::Front::Cover && found.size() >= worthIt ? found : QList<int>();
}

QString outlineMark(Outline::Style style, Language language, int depth, int index)
{
    const int at = std::clamp(depth, 0, 2);
    if (style == Outline::Style::Points) {
        static const QStringList korean{u"○"_s, u"-"_s, u"※"_s};
        static const QStringList english{u"•"_s, u"-"_s, u"◦"_s};
        return (language == Language::Korean ? korean : english).at(at);
    }
    if (language == Language::Korean)
        return letterMark(at, index);
    if (at == 0)
        return QString::number(index + 1) + u'.';
    static const QStringList small{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s, u"vi"_s, u"vii"_s, u"viii"_s, u"ix"_s, u"x"_s};
    return (at == 1 ? QString(QChar(char16_t(u'a' + index % 26))) : small.at(index % small.size())) + u'.';
}

QList<int> outlineIndices(const Outline &outline)
{
    QList<int> indices;
    std::array<int, 3> counts{};
    for (const Outline::Item &item : outline.items) {
        const auto at = std::size_t(std::clamp(item.depth, 0, 2));
        indices.append(counts[at]++);
        std::fill(counts.begin() + std::ptrdiff_t(at) + 1, counts.end(), 0);
    }
    return indices;
}

} // namespace axw::report
