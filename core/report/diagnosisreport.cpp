// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diagnosisreport.h"

#include "core/base/formats.h"
#include "core/diagnosis/roundchange.h"
#include "core/diagnosis/why.h"
#include "core/report/commonblocks.h"
#include "core/report/compose.h"
#include "core/report/diagnosisparts.h"
#include "core/report/formwords.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Dimension;
using diagnosis::DimensionScore;
using diagnosis::Item;
using diagnosis::ItemScore;
using diagnosis::Mark;

namespace {

/// Writes one report, part after part.
class Writer : private FormWords
{
public:
    Writer(const DiagnosisSnapshot &snapshot, Language language)
        : FormWords(snapshot.form, language), m_snapshot(snapshot), m_form(snapshot.form), m_scores(snapshot.scores), m_language(language)
    {
        if (const auto &earlier = snapshot.earlier)
            m_change = diagnosis::changeBetween({earlier->form, earlier->scores}, {m_form, m_scores});
    }

    Document written()
    {
        m_document = begun(u"diagnosis"_s, m_snapshot.issue, m_language);
        m_document.title = word(u"AX 수준진단 보고서"_s, u"AX maturity diagnosis report"_s);
        m_document.subtitle = m_snapshot.company.name;
        m_document.subject = m_snapshot.company.name;
        m_document.facts = companyFacts(m_snapshot.company, m_language);
        fact(u"진단 회차"_s, u"Round"_s, round());
        fact(u"진단 양식"_s, u"Form"_s, diagnosis::formName(m_form).in(m_language));
        fact(u"진단일"_s, u"Assessed on"_s, formatDate(m_snapshot.assessedOn, m_language));

        addSummary();
        addDimensions();
        for (const auto &part : {benchmarkBlocks, changeBlocks, ownRatingBlocks})
            m_document.blocks.append(part(m_snapshot, m_language));
        addReasons();
        addOpenItems();
        addMethod();
        m_document.blocks.append(evidenceBlocks(m_snapshot, m_language));
        numberHeadings(m_document);
        return m_document;
    }

private:
    void add(Block block) { m_document.blocks.append(std::move(block)); }
    void fact(const QString &ko, const QString &en, const QString &value)
    {
        if (!value.isEmpty())
            m_document.facts.append({word(ko, en), value});
    }

    QString round() const
    {
        if (m_snapshot.round.isEmpty())
            return {};
        const QString rated = m_snapshot.byCompany ? fill(u"%1 기업 자가진단"_s, u"%1, rated by the company itself"_s, {m_snapshot.round}) : m_snapshot.round;
        return m_snapshot.frozen ? fill(u"%1(확정)"_s, u"%1 (frozen)"_s, {rated}) : fill(u"%1(작성 중)"_s, u"%1 (draft)"_s, {rated});
    }

    QString coverageText(const diagnosis::Coverage &coverage) const
    {
        return u"%1 (%2/%3)"_s.arg(formatPercent(coverage.share(), 0)).arg(coverage.answered).arg(coverage.applicable);
    }

    const DimensionScore *highest() const
    {
        const DimensionScore *best = nullptr;
        for (const DimensionScore &dimension : m_scores.dimensions) {
            if (dimension.score && dimension.coverage.suffices() && (!best || *dimension.score > *best->score))
                best = &dimension;
        }
        return best;
    }

    int count(Mark mark) const
    {
        int found = 0;
        for (const DimensionScore &dimension : m_scores.dimensions) {
            if (dimension.switchedOff)
                continue;
            found += int(std::count_if(dimension.items.begin(), dimension.items.end(),
                                       [mark](const ItemScore &item) { return item.answer.mark == mark; }));
        }
        return found;
    }

    void addSummary()
    {
        add(Heading{1, word(u"진단 요약"_s, u"Summary"_s), {}});
        KeyFigures keys;
        KeyFigure overall{word(u"종합 수준(5점 만점)"_s, u"Overall level (of 5)"_s), scoreOf(m_scores.overall), {}, Tone::Information};
        if (m_scores.overall) {
            overall.note = u"%1, %2"_s.arg(levelName(*m_scores.overall), formatPercent(*m_scores.overall * 0.2, 0));
        } else {
            overall.note = word(u"산출하지 않음"_s, u"not given"_s);
            overall.tone = Tone::Warning;
        }
        keys.figures.append(overall);
        keys.figures.append({word(u"응답률"_s, u"Coverage"_s), formatPercent(m_scores.coverage.share(), 0),
                             fill(u"적용 %1문항 중 %2문항"_s, u"%2 of %1 applicable items"_s,
                                  {formatNumber(m_scores.coverage.applicable), formatNumber(m_scores.coverage.answered)}),
                             m_scores.coverage.suffices() ? Tone::Neutral : Tone::Warning});
        const DimensionScore *lowest = m_scores.bottleneck.isEmpty() ? nullptr : m_scores.dimension(m_scores.bottleneck);
        keys.figures.append({word(u"최저 영역"_s, u"Bottleneck"_s), lowest ? shortNameOf(lowest->key) : u"-"_s,
                             lowest ? fill(u"%1점"_s, u"%1"_s, {scoreOf(lowest->score)}) : word(u"정할 수 없음"_s, u"cannot be named"_s),
                             lowest ? Tone::Bad : Tone::Neutral});
        keys.figures.append({word(u"근거 신뢰도"_s, u"Confidence"_s),
                             m_scores.confidence ? formatPercent(*m_scores.confidence, 0) : u"-"_s,
                             word(u"근거 등급 E0·E1·E2 기준"_s, u"from evidence grades E0, E1, E2"_s), Tone::Neutral});
        add(keys);

        if (!m_scores.overall) {
            const bool nothing = m_scores.missing == diagnosis::Missing::Applicable;
            add(Callout{Tone::Warning, word(u"종합 점수를 내지 않은 까닭"_s, u"Why there is no overall score"_s),
                        plain(nothing ? word(u"적용되는 문항이 없어 종합 점수를 낼 수 없음"_s, u"No item of the form is applicable."_s)
                                      : fill(u"응답률이 %1로 기준 70%에 못 미침. 일부 영역만으로 낸 종합 점수는 기업의 수준을 잘못 보일 수 있어 산출하지 않으며, "
                                             u"미확인·미응답 문항을 확인하면 다시 산출함"_s,
                                             u"The coverage is %1 and stays below the 70% that an overall score needs. A score from a part of the form "
                                             u"could show the company wrongly; it is given as soon as the items that are not known yet are answered."_s,
                                             {coverageText(m_scores.coverage)}))});
        } else if (!m_scores.leftOut.isEmpty()) {
            add(Callout{Tone::Information, word(u"종합 점수에 들지 않은 영역"_s, u"Left out of the overall score"_s),
                        plain(fill(u"%1 - 나머지 영역의 가중치를 다시 나누어 산출함"_s, u"%1. The weights of the other dimensions were shared out anew."_s,
                                   {namesOf(m_scores.leftOut)}))});
        }

        Outline points;
        if (m_scores.overall) {
            QString text = fill(u"종합 %1점, 수준 단계는 '%2'"_s, u"Overall %1, level reached: %2"_s,
                                {scoreOf(m_scores.overall), levelName(*m_scores.overall)});
            if (m_change && m_change->change) {
                text += fill(u" - 직전 %1(%2) 대비 %3점"_s, u" (%3 against %1 on %2)"_s,
                             {m_snapshot.earlier->name, formatDate(m_snapshot.earlier->date, m_language), signedText(*m_change->change)});
            } else if (m_change && m_change->comparable != diagnosis::Comparable::Yes) {
                text += fill(u" - 직전 %1(%2)과의 %3"_s, u" (against %1 on %2: %3)"_s,
                             {m_snapshot.earlier->name, formatDate(m_snapshot.earlier->date, m_language),
                              diagnosis::comparableName(m_change->comparable).in(m_language)});
            }
            points.items.append({0, plain(text)});
            points.items.append({1, plain(diagnosis::whyOverall(m_form, m_scores).headline.in(m_language))});
        }
        const DimensionScore *best = highest();
        if (best && (!lowest || best->key != lowest->key))
            points.items.append({0, plain(fill(u"가장 높은 영역: %1 %2점"_s, u"Highest dimension: %1 %2"_s, {nameOf(best->key), scoreOf(best->score)}))});
        if (lowest) {
            points.items.append({0, plain(fill(u"가장 낮은 영역: %1 %2점"_s, u"Lowest dimension: %1 %2"_s, {nameOf(lowest->key), scoreOf(lowest->score)}))});
            addLowestItems(points, *lowest);
        }
        if (const int unknown = count(Mark::Unknown) + count(Mark::Absent); unknown > 0)
            points.items.append({0, plain(fill(u"미확인·미응답 %1문항: 자료요청으로 확인 필요"_s, u"Not known or not answered yet: %1 of the items, to be requested"_s,
                                               {formatNumber(unknown)}))});
        if (!points.items.isEmpty())
            add(points);
    }

    /// The two weakest items of the weakest dimension say where to begin.
    void addLowestItems(Outline &points, const DimensionScore &lowest)
    {
        QList<const ItemScore *> scored;
        for (const ItemScore &item : lowest.items) {
            if (item.score())
                scored.append(&item);
        }
        std::stable_sort(scored.begin(), scored.end(), [](const ItemScore *a, const ItemScore *b) { return *a->score() < *b->score(); });
        for (const ItemScore *item : scored.mid(0, 2)) {
            if (const Item *asked = m_form.item(item->key))
                points.items.append({1, plain(u"%1 %2: "_s.arg(m_form.itemNumber(item->key), topicOf(item->key))
                                              + seenOf(*asked, item->answer))});
        }
    }

    void addDimensions()
    {
        add(Heading{1, word(u"영역별 수준"_s, u"Levels by dimension"_s), {}});
        picture::RadarChart chart;
        picture::ChartSeries now;
        now.name = m_snapshot.round.isEmpty() ? word(u"이번 진단"_s, u"This round"_s)
                                              : fill(u"이번 진단(%1)"_s, u"This round (%1)"_s, {m_snapshot.round});
        picture::ChartSeries before;
        before.role = picture::ChartSeries::Role::Reference;
        QStringList said;
        for (const DimensionScore &dimension : m_scores.dimensions) {
            if (dimension.switchedOff)
                continue;
            chart.axes.append(shortNameOf(dimension.key));
            now.values.append(dimension.score);
            now.confidence.append(dimension.confidence.value_or(0));
            said.append(shortNameOf(dimension.key) + u' ' + scoreOf(dimension.score));
            if (m_change) {
                const diagnosis::DimensionChange *old = m_change->dimension(dimension.key);
                before.values.append(old && old->comparable == diagnosis::Comparable::Yes ? old->before : std::nullopt);
            }
        }
        chart.series.append(now);
        chart.confidence = word(u"근거 신뢰도(짧을수록 확실)"_s, u"confidence (shorter is firmer)"_s);
        if (m_snapshot.earlier) {
            before.name = fill(u"직전 진단(%1)"_s, u"Earlier round (%1)"_s, {m_snapshot.earlier->name});
            chart.series.append(before);
        }
        addOthers(chart);
        if (chart.axes.size() >= 3) {
            Figure figure;
            figure.chart = chart;
            figure.heightMm = 76;
            figure.caption = word(u"막대: 근거에 따라 점수가 다를 수 있는 폭(E0 ±1단계, E1 ±0.5단계, E2 없음). 속이 빈 점: 신뢰도 50% 미만. 끊긴 선: 점수가 없는 영역"_s,
                                  u"Bars: how far a score may be off by its evidence (E0 ±1 level, E1 ±0.5, E2 none). A hollow point: confidence below 50%. A gap: a dimension without a score."_s);
            figure.description = said.join(u", "_s);
            add(figure);
        }

        Table table;
        table.caption = word(u"영역별 점수"_s, u"Scores by dimension"_s);
        table.unit = word(u"(5점 만점)"_s, u"(of 5)"_s);
        table.columns = {{30}, {10, Align::End}, {10, Align::End}, {16, Align::End}, {12, Align::End}, {22}};
        table.head = {headRow({word(u"영역"_s, u"Dimension"_s), word(u"가중치"_s, u"Weight"_s), word(u"점수"_s, u"Score"_s),
                               word(u"응답률"_s, u"Coverage"_s), word(u"신뢰도"_s, u"Confidence"_s), word(u"비고"_s, u"Note"_s)})};
        for (const DimensionScore &dimension : m_scores.dimensions) {
            Row row;
            Cell share = softCell(u"-"_s);
            if (!dimension.switchedOff && dimension.coverage.applicable > 0) {
                share = textCell(coverageText(dimension.coverage));
                share.value = dimension.coverage.share();
            }
            row.cells = {textCell(nameOf(dimension.key)), textCell(formatNumber(qRound64(dimension.weight))),
                         dimension.score ? decimalCell(*dimension.score) : emptyCell(), share,
                         dimension.confidence ? percentCell(*dimension.confidence) : emptyCell(), noteCell(dimension)};
            row.cells[1].value = dimension.weight;
            if (dimension.score)
                row.cells[2].runs.first().bold = true;
            table.rows.append(row);
        }
        Row total;
        total.kind = Row::Kind::Total;
        Cell coverage = textCell(coverageText(m_scores.coverage));
        coverage.value = m_scores.coverage.share();
        double weights = 0;
        for (const DimensionScore &dimension : m_scores.dimensions)
            weights += dimension.score && !dimension.switchedOff ? dimension.weight : 0;
        total.cells = {textCell(word(u"종합"_s, u"Overall"_s)), m_scores.overall ? countCell(qRound64(weights)) : emptyCell(),
                       m_scores.overall ? decimalCell(*m_scores.overall) : emptyCell(), coverage,
                       m_scores.confidence ? percentCell(*m_scores.confidence) : emptyCell(),
                       m_scores.overall ? textCell({}) : textCell(word(u"산출하지 않음"_s, u"not given"_s))};
        table.rows.append(total);
        add(table);
    }

    /// Companies of the same kind as a dotted line, their middle half as a band.
    void addOthers(picture::RadarChart &chart) const
    {
        if (!m_snapshot.benchmark)
            return;
        const BenchmarkComparison &others = *m_snapshot.benchmark;
        picture::ChartSeries series;
        series.role = picture::ChartSeries::Role::Benchmark;
        series.name = fill(u"%1 중앙값"_s, u"Median: %1"_s, {others.name.in(m_language)});
        series.band = word(u"가운데 절반"_s, u"middle half"_s);
        for (const DimensionScore &dimension : m_scores.dimensions) {
            if (dimension.switchedOff)
                continue;
            const auto figure = others.group.dimensions.constFind(dimension.key);
            const bool known = figure != others.group.dimensions.cend();
            series.values.append(known ? std::optional(figure->median) : std::nullopt);
            series.low.append(known ? std::optional(figure->low) : std::nullopt);
            series.high.append(known ? std::optional(figure->high) : std::nullopt);
        }
        chart.series.append(series);
    }

    Cell noteCell(const DimensionScore &dimension) const
    {
        Cell cell;
        if (dimension.switchedOff) {
            cell = softCell(word(u"진단에서 제외"_s, u"left out"_s));
        } else if (!dimension.score) {
            cell = textCell(word(u"점수 없음"_s, u"no score"_s));
            cell.tone = Tone::Warning;
        } else if (dimension.isThin()) {
            cell = textCell(word(u"응답률 70% 미만"_s, u"coverage below 70%"_s));
            cell.tone = Tone::Warning;
        } else if (dimension.key == m_scores.bottleneck) {
            cell = textCell(word(u"최저 영역"_s, u"bottleneck"_s));
            cell.tone = Tone::Bad;
        } else {
            cell = textCell(levelName(*dimension.score));
        }
        return cell;
    }

    void addReasons()
    {
        add(Heading{1, word(u"산출 근거"_s, u"What the scores are made of"_s), {}});
        for (const DimensionScore &dimension : m_scores.dimensions) {
            if (dimension.switchedOff)
                continue;
            add(Heading{2, dimension.score ? fill(u"%1: %2점"_s, u"%1: %2"_s, {nameOf(dimension.key), scoreOf(dimension.score)})
                                           : fill(u"%1: 점수 없음"_s, u"%1: no score"_s, {nameOf(dimension.key)}),
                        {}});
            addItems(dimension);
            const diagnosis::Why why = diagnosis::whyDimension(m_form, dimension);
            Outline lines;
            lines.items.append({0, plain(why.headline.in(m_language))});
            for (const LocalizedText &line : why.lines)
                lines.items.append({1, plain(line.in(m_language))});
            add(lines);
        }
    }

    void addItems(const DimensionScore &dimension)
    {
        Table table;
        table.columns = {{7}, {30}, {18}, {31}, {8, Align::End}, {8, Align::Centre}};
        table.head = {headRow({word(u"번호"_s, u"No."_s), word(u"문항"_s, u"Item"_s), word(u"수준"_s, u"Level"_s),
                               word(u"확인한 상태"_s, u"What was seen"_s), word(u"가중치"_s, u"Weight"_s), word(u"근거"_s, u"Evidence"_s)})};
        for (const ItemScore &item : dimension.items) {
            const Item *asked = m_form.item(item.key);
            if (!asked)
                continue;
            Cell question;
            question.runs = {Run{topicOf(item.key) + u'\n', true}, Run{asked->question.in(m_language), false, true}};
            Cell seen;
            if (item.score())
                seen.runs.append(Run{seenOf(*asked, item.answer)});
            if (!item.answer.note.trimmed().isEmpty())
                seen.runs.append(Run{(seen.runs.isEmpty() ? QString() : u"\n"_s) + fill(u"메모: %1"_s, u"Note: %1"_s, {item.answer.note.trimmed()}), false, true});
            if (seen.runs.isEmpty())
                seen = emptyCell();
            Cell level = textCell(answerText(item.answer));
            if (item.score())
                level.value = item.answer.value();
            else if (item.answer.mark != Mark::NotApplicable)
                level.tone = Tone::Warning;
            Cell weight = textCell(QString::number(item.weight, 'g', 6));
            weight.value = item.weight;
            Row row;
            row.cells = {textCell(m_form.itemNumber(item.key)), question, level, seen, weight,
                         item.score() ? textCell(diagnosis::evidenceCode(item.answer.evidence)) : emptyCell()};
            table.rows.append(row);
        }
        add(table);
    }

    void addOpenItems()
    {
        add(Heading{1, word(u"미확인·미응답 문항"_s, u"Items not known yet"_s), {}});
        Table table;
        table.columns = {{8}, {24}, {48}, {20}};
        table.head = {headRow({word(u"번호"_s, u"No."_s), word(u"영역"_s, u"Dimension"_s), word(u"문항"_s, u"Item"_s), word(u"상태"_s, u"State"_s)})};
        for (const DimensionScore &dimension : m_scores.dimensions) {
            if (dimension.switchedOff)
                continue;
            for (const ItemScore &item : dimension.items) {
                if (item.answer.mark != Mark::Unknown && item.answer.mark != Mark::Absent)
                    continue;
                const Item *asked = m_form.item(item.key);
                Row row;
                row.cells = {textCell(m_form.itemNumber(item.key)), textCell(nameOf(dimension.key)),
                             textCell(asked ? asked->question.in(m_language) : item.key), textCell(answerText(item.answer))};
                table.rows.append(row);
            }
        }
        table.whenEmpty = word(u"없음: 적용되는 모든 문항을 확인함"_s, u"None: every applicable item is answered"_s);
        add(table);
    }

    void addMethod()
    {
        add(Heading{1, word(u"진단 방법"_s, u"How the diagnosis works"_s), {}});
        Table table;
        table.caption = word(u"수준 단계"_s, u"Levels"_s);
        table.columns = {{9, Align::Centre}, {27}, {64}};
        table.head = {headRow({word(u"단계"_s, u"Level"_s), word(u"이름"_s, u"Name"_s), word(u"뜻"_s, u"Meaning"_s)})};
        for (int level = 0; level < diagnosis::levelCount; ++level) {
            const diagnosis::Level &one = m_form.levels.at(std::size_t(level));
            Row row;
            row.cells = {countCell(level), textCell(one.label.in(m_language)), textCell(one.meaning.in(m_language))};
            table.rows.append(row);
        }
        add(table);
        Outline points;
        points.items = {
            {0, plain(word(u"영역 점수: 응답한 문항 점수의 가중평균(해당 없음은 제외)"_s,
                           u"A dimension's score is the weighted mean of its answered items; items that are not applicable are left out."_s))},
            {0, plain(word(u"종합 점수: 영역 점수를 영역 가중치로 평균"_s, u"The overall score is the mean of the dimensions by their weights."_s))},
            {0, plain(word(u"응답률: 적용 문항 가운데 수준을 답한 비율, 70% 미만이면 종합 점수를 내지 않음"_s,
                           u"Coverage is the share of applicable items that have a level; below 70% there is no overall score."_s))},
            {0, plain(word(u"근거 등급: E0 구두 확인, E1 문서·화면 확인, E2 데이터·현장 측정"_s,
                           u"Evidence grades: E0 stated, E1 seen in documents or on screen, E2 measured in data or on site."_s))},
            {0, plain(word(u"신뢰도: 응답 문항의 근거 등급(0, 0.5, 1)을 가중치로 평균"_s,
                           u"Confidence is the mean of the answered items' evidence grades (0, 0.5, 1) by their weights."_s))},
        };
        add(points);
    }

    const DiagnosisSnapshot &m_snapshot;
    const diagnosis::Form &m_form;
    const diagnosis::Scores &m_scores;
    Language m_language;
    std::optional<diagnosis::RoundChange> m_change; ///< since the round before
    Document m_document;
};

} // namespace

Document diagnosisReport(const DiagnosisSnapshot &snapshot, Language language)
{
    return Writer(snapshot, language).written();
}

} // namespace axw::report
