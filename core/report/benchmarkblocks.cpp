// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diagnosisparts.h"

#include "core/base/formats.h"
#include "core/report/compose.h"
#include "core/report/formwords.h"

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using diagnosis::BenchmarkFigure;

namespace {

class Comparison
{
public:
    Comparison(const DiagnosisSnapshot &snapshot, Language language)
        : m_snapshot(snapshot), m_others(*snapshot.benchmark), m_words(snapshot.form, language)
    {
    }

    QList<Block> blocks()
    {
        m_blocks.append(Heading{1, m_words.word(u"비슷한 기업과의 비교"_s, u"Compared with similar companies"_s), {}});
        addWords();
        addDimensions();
        return m_blocks;
    }

private:
    QString span(const BenchmarkFigure &figure) const { return formatDecimal(figure.low, 1) + u'~' + formatDecimal(figure.high, 1); }

    /// Where a score lies among the others' quartiles.
    QString place(std::optional<double> score, const BenchmarkFigure &figure) const
    {
        if (!score)
            return m_words.word(u"점수 없음"_s, u"no score"_s);
        if (*score < figure.low)
            return m_words.word(u"아래쪽 4분의 1"_s, u"lowest quarter"_s);
        if (*score > figure.high)
            return m_words.word(u"위쪽 4분의 1"_s, u"highest quarter"_s);
        if (*score < figure.median)
            return m_words.word(u"가운데 절반, 중앙값 아래"_s, u"middle half, below the median"_s);
        return m_words.word(u"가운데 절반, 중앙값 이상"_s, u"middle half, at or above the median"_s);
    }

    void addWords()
    {
        Outline points;
        const QString name = m_others.name.in(m_words.language());
        if (const auto &overall = m_others.group.overall) {
            points.items.append({0, plain(m_words.fill(u"%1 %2개사 종합 수준 중앙값 %3점, 가운데 절반 %4점"_s, u"%1, %2 companies: median overall level %3, middle half %4"_s,
                                                       {name, formatNumber(overall->companies), formatDecimal(overall->median, 1), span(*overall)}))});
            if (m_snapshot.scores.overall)
                points.items.append({0, plain(m_words.fill(u"이 기업 %1점: %2"_s, u"This company %1: %2"_s,
                                                           {FormWords::scoreOf(m_snapshot.scores.overall), place(m_snapshot.scores.overall, *overall)}))});
        }
        const QString day = formatDate(m_others.made, m_words.language());
        points.items.append({2, plain(m_others.imported ? m_words.fill(u"출처: 가져온 비교 기준(%1, %2)"_s, u"Source: an imported benchmark (%1, %2)"_s, {m_others.source, day})
                                                        : m_words.fill(u"출처: 센터가 확정한 진단 결과(%1 기준), 이 기업은 뺌"_s,
                                                                       u"Source: the centre's own finished diagnoses as of %1, without this company"_s, {day}))});
        points.items.append({2, plain(m_words.fill(u"%1개사보다 적은 기업의 값은 쓰지 않음. 가운데 절반은 1사분위수에서 3사분위수까지"_s,
                                                   u"No figure stands on fewer than %1 companies. The middle half runs from the first to the third quartile."_s,
                                                   {formatNumber(diagnosis::fewestCompanies)}))});
        m_blocks.append(points);
    }

    Row row(const QString &name, std::optional<double> score, const std::optional<BenchmarkFigure> &figure) const
    {
        Row one;
        one.cells = {textCell(name), score ? decimalCell(*score) : emptyCell()};
        if (figure) {
            one.cells.append({decimalCell(figure->median), textCell(span(*figure)), countCell(figure->companies), textCell(place(score, *figure))});
        } else {
            one.cells.append({emptyCell(), emptyCell(), emptyCell(), softCell(m_words.word(u"비교할 값 없음"_s, u"no figure"_s))});
        }
        return one;
    }

    void addDimensions()
    {
        Table table;
        table.caption = m_words.word(u"영역별 비교"_s, u"By dimension"_s);
        table.unit = m_words.word(u"(5점 만점)"_s, u"(of 5)"_s);
        table.columns = {{28}, {11, Align::End}, {11, Align::End}, {14, Align::End}, {10, Align::End}, {26}};
        table.head = {headRow({m_words.word(u"영역"_s, u"Dimension"_s), m_words.word(u"이 기업"_s, u"This company"_s), m_words.word(u"중앙값"_s, u"Median"_s),
                               m_words.word(u"가운데 절반"_s, u"Middle half"_s), m_words.word(u"기업 수"_s, u"Companies"_s), m_words.word(u"위치"_s, u"Place"_s)})};
        for (const diagnosis::DimensionScore &dimension : m_snapshot.scores.dimensions) {
            if (dimension.switchedOff)
                continue;
            const auto figure = m_others.group.dimensions.constFind(dimension.key);
            table.rows.append(row(m_words.nameOf(dimension.key), dimension.score,
                                  figure == m_others.group.dimensions.cend() ? std::nullopt : std::optional(*figure)));
        }
        Row total = row(m_words.word(u"종합"_s, u"Overall"_s), m_snapshot.scores.overall, m_others.group.overall);
        total.kind = Row::Kind::Total;
        table.rows.append(total);
        m_blocks.append(table);
    }

    const DiagnosisSnapshot &m_snapshot;
    const BenchmarkComparison &m_others;
    FormWords m_words;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> benchmarkBlocks(const DiagnosisSnapshot &snapshot, Language language)
{
    return snapshot.benchmark ? Comparison(snapshot, language).blocks() : QList<Block>();
}

} // namespace axw::report
