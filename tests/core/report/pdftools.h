// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

/// Asks other people's programs what stands in a PDF.
namespace axw::test {

struct Ran
{
    int exit = -1;
    QString out;
    QString error;
};

inline Ran ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// The text of every page, in reading order.
inline QStringList pdfPages(const QString &path)
{
    using namespace Qt::Literals::StringLiterals;
    QStringList pages = ran(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s}).out.split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

/// All text with every run of white space as one space.
inline QString pdfText(const QString &path)
{
    return pdfPages(path).join(u' ').simplified();
}

inline QString squeezed(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

inline QString textOf(const report::Runs &runs)
{
    QString text;
    for (const report::Run &run : runs)
        text += run.text;
    return text;
}

/// Every text of a document's blocks, in order.
inline QStringList textsOf(const report::Document &document)
{
    using namespace axw::report;
    QStringList texts{document.title, document.subtitle};
    const auto addRows = [&](const QList<Row> &rows) {
        for (const Row &row : rows) {
            for (const Cell &cell : row.cells)
                texts << textOf(cell.runs);
        }
    };
    const auto addFacts = [&](const QList<Fact> &facts) {
        for (const Fact &fact : facts)
            texts << fact.label << fact.value;
    };
    addFacts(document.facts);
    for (const Block &block : document.blocks) {
        std::visit(
            [&](const auto &one) {
                using Kind = std::decay_t<decltype(one)>;
                if constexpr (std::is_same_v<Kind, Heading>) {
                    texts << one.number << one.text;
                } else if constexpr (std::is_same_v<Kind, Paragraph>) {
                    texts << textOf(one.runs);
                } else if constexpr (std::is_same_v<Kind, Outline>) {
                    for (const auto &item : one.items)
                        texts << textOf(item.runs);
                } else if constexpr (std::is_same_v<Kind, Table>) {
                    texts << one.caption << one.unit;
                    addRows(one.head);
                    addRows(one.rows);
                    if (one.rows.isEmpty())
                        texts << one.whenEmpty;
                } else if constexpr (std::is_same_v<Kind, Facts>) {
                    addFacts(one.facts);
                } else if constexpr (std::is_same_v<Kind, KeyFigures>) {
                    for (const KeyFigure &figure : one.figures)
                        texts << figure.label << figure.value << figure.note;
                } else if constexpr (std::is_same_v<Kind, Figure> || std::is_same_v<Kind, PlanFigure>) {
                    texts << one.caption;
                } else if constexpr (std::is_same_v<Kind, Pictures>) {
                    for (const auto &picture : one.pictures)
                        texts << picture.caption;
                } else if constexpr (std::is_same_v<Kind, Callout>) {
                    texts << one.title << textOf(one.runs);
                } else if constexpr (std::is_same_v<Kind, Entry>) {
                    texts << one.number << textOf(one.question);
                    for (const Runs &hint : one.hints)
                        texts << textOf(hint);
                    for (const Entry::Choice &choice : one.choices)
                        texts << choice.mark << textOf(choice.label);
                    texts << one.other << one.noteLabel;
                    for (const Entry::Cells &cells : one.cells)
                        texts << cells.after;
                    for (const Entry::Strip &strip : one.strips) {
                        texts << strip.label;
                        for (const Entry::Choice &choice : strip.choices)
                            texts << choice.mark << textOf(choice.label);
                    }
                } else if constexpr (std::is_same_v<Kind, Signatures>) {
                    for (const auto &line : one.lines)
                        texts << line.role << line.affiliation << line.name << line.when;
                }
            },
            block);
    }
    texts.removeAll(QString());
    return texts;
}

/// The numbers, dates and amounts behind the cells, in order.
inline QList<report::CellValue> valuesOf(const report::Document &document)
{
    QList<report::CellValue> values;
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const report::Row &row : table->rows) {
                for (const report::Cell &cell : row.cells)
                    values << cell.value;
            }
        }
    }
    return values;
}

} // namespace axw::test
