// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diagnosisparts.h"

#include "core/base/formats.h"
#include "core/diagnosis/roundchange.h"
#include "core/report/compose.h"
#include "core/report/formwords.h"

#include <algorithm>
#include <cmath>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Answer;
using diagnosis::Comparable;
using diagnosis::DimensionChange;
using diagnosis::ItemChange;

namespace {

class Change
{
public:
    Change(const DiagnosisSnapshot &snapshot, const EarlierRound &before, Language language)
        : m_snapshot(snapshot), m_before(before), m_now(snapshot.form, language), m_then(before.form, language),
          m_change(diagnosis::changeBetween({before.form, before.scores}, {snapshot.form, snapshot.scores}))
    {
    }

    QList<Block> blocks()
    {
        m_blocks.append(Heading{1, m_now.fill(u"%1 이후 변화"_s, u"Change since %1"_s, {m_before.name}), {}});
        addOverall();
        addDimensions();
        addChart();
        addItems();
        return m_blocks;
    }

private:
    QString nameOf(const QString &key) const { return m_snapshot.form.dimension(key) ? m_now.nameOf(key) : m_then.nameOf(key); }

    QString why(Comparable comparable) const { return diagnosis::comparableName(comparable).in(m_now.language()); }

    static Cell changeCell(std::optional<double> change)
    {
        if (!change)
            return emptyCell();
        Cell cell = textCell(FormWords::signedText(*change));
        cell.value = *change;
        if (*change >= 0.05)
            cell.tone = Tone::Good;
        else if (*change <= -0.05)
            cell.tone = Tone::Bad;
        return cell;
    }

    static Cell scoreCell(std::optional<double> score) { return score ? decimalCell(*score) : emptyCell(); }

    void addOverall()
    {
        Outline points;
        const QStringList rounds{m_before.name, formatDate(m_before.date, m_now.language()), m_snapshot.round,
                                 formatDate(m_snapshot.assessedOn, m_now.language())};
        points.items.append({0, plain(m_now.fill(u"비교한 진단: %1(%2)와 %3(%4)"_s, u"Compared: %1 (%2) and %3 (%4)"_s, rounds))});
        const QString scores = FormWords::scoreOf(m_change.before) + u" → "_s + FormWords::scoreOf(m_change.after);
        if (m_change.change) {
            points.items.append({0, plain(m_now.fill(u"종합 수준: %1(%2점)"_s, u"Overall level: %1 (%2)"_s,
                                                     {scores, FormWords::signedText(*m_change.change)}))});
        } else if (m_change.comparable != Comparable::Yes) {
            points.items.append({0, plain(m_now.fill(u"종합 수준: %1. %2"_s, u"Overall level: %1. %2"_s, {scores, why(m_change.comparable)}))});
        } else {
            points.items.append({0, plain(m_now.fill(u"종합 수준: %1. 점수가 없는 차수가 있어 변화를 내지 않음"_s,
                                                     u"Overall level: %1. One of the rounds has no score."_s, {scores}))});
        }
        m_blocks.append(points);
    }

    void addChart()
    {
        picture::BarChart chart;
        picture::ChartSeries before;
        before.name = m_before.name;
        before.role = picture::ChartSeries::Role::Reference;
        picture::ChartSeries after;
        after.name = m_snapshot.round;
        QStringList said;
        for (const DimensionChange &dimension : m_change.dimensions) {
            if (!dimension.change)
                continue;
            chart.categories.append(m_now.shortNameOf(dimension.key));
            before.values.append(dimension.before);
            after.values.append(dimension.after);
            said.append(u"%1 %2 → %3"_s.arg(chart.categories.last(), FormWords::scoreOf(dimension.before), FormWords::scoreOf(dimension.after)));
        }
        if (chart.categories.isEmpty())
            return;
        chart.series = {before, after};
        Figure figure;
        figure.heightMm = 16 + 9 * double(chart.categories.size());
        figure.caption = m_now.word(u"비교할 수 있는 영역의 점수(5점 만점)"_s, u"Scores of the dimensions that can be compared (of 5)"_s);
        figure.description = said.join(u", "_s);
        figure.chart = std::move(chart);
        m_blocks.append(figure);
    }

    void addDimensions()
    {
        Table table;
        table.caption = m_now.word(u"영역별 변화"_s, u"Change by dimension"_s);
        table.unit = m_now.word(u"(5점 만점)"_s, u"(of 5)"_s);
        table.columns = {{28}, {10, Align::End}, {10, Align::End}, {10, Align::End}, {14, Align::End}, {28}};
        table.head = {headRow({m_now.word(u"영역"_s, u"Dimension"_s), m_before.name, m_snapshot.round, m_now.word(u"변화"_s, u"Change"_s),
                               m_now.word(u"같은 문항 기준"_s, u"Like for like"_s), m_now.word(u"비고"_s, u"Note"_s)})};
        for (const DimensionChange &dimension : m_change.dimensions) {
            Row row;
            row.cells = {textCell(nameOf(dimension.key)), scoreCell(dimension.before), scoreCell(dimension.after), changeCell(dimension.change),
                         changeCell(dimension.likeForLike), textCell(why(dimension.comparable))};
            table.rows.append(row);
        }
        Row total;
        total.kind = Row::Kind::Total;
        total.cells = {textCell(m_now.word(u"종합"_s, u"Overall"_s)), scoreCell(m_change.before), scoreCell(m_change.after),
                       changeCell(m_change.change), emptyCell(), textCell(why(m_change.comparable))};
        table.rows.append(total);
        m_blocks.append(table);
        Outline notes;
        notes.items.append({2, plain(m_now.word(u"같은 문항 기준: 두 차수에서 모두 수준을 답했고 내용이 바뀌지 않은 문항만 견준 가중평균의 차이"_s,
                                                u"Like for like: the change of the weighted mean over those items alone that both rounds gave a level to and that ask the same."_s))});
        m_blocks.append(notes);
    }

    void addItems()
    {
        Table table;
        table.caption = m_now.word(u"문항별 변화"_s, u"Change by item"_s);
        table.columns = {{8}, {28}, {17}, {17}, {9, Align::End}, {21}};
        table.head = {headRow({m_now.word(u"번호"_s, u"No."_s), m_now.word(u"문항"_s, u"Item"_s), m_before.name, m_snapshot.round,
                               m_now.word(u"변화"_s, u"Change"_s), m_now.word(u"비고"_s, u"Note"_s)})};
        int same = 0;
        for (const DimensionChange &dimension : m_change.dimensions) {
            QList<Row> rows;
            for (const ItemChange &item : dimension.items) {
                const bool unchanged = item.comparable == Comparable::Yes && item.before.mark == item.after.mark
                    && item.before.level == item.after.level && item.before.points == item.after.points && item.before.chosen == item.after.chosen;
                if (unchanged && linksOf(item.key).isEmpty())
                    ++same;
                else
                    rows.append(rowOf(item));
            }
            if (rows.isEmpty())
                continue;
            Row group;
            group.kind = Row::Kind::Group;
            group.cells = {spanning(textCell(nameOf(dimension.key)), 6)};
            table.rows.append(group);
            table.rows.append(rows);
        }
        table.whenEmpty = m_now.word(u"수준이 바뀐 문항 없음"_s, u"No item changed its level"_s);
        m_blocks.append(table);
        if (same > 0 && !table.rows.isEmpty()) {
            Outline notes;
            notes.items.append({2, plain(m_now.fill(u"수준이 그대로인 %1문항은 적지 않음"_s, u"Items with the same answer in both rounds are not listed (%1)."_s,
                                                    {formatNumber(same)}))});
            m_blocks.append(notes);
        }
        addRemarks();
    }

    void addRemarks()
    {
        Outline notes;
        if (m_anyLink)
            notes.items.append({2, plain(m_now.word(u"연계: 그 문항과 관련하여 진행한 일을 적은 것이며, 변화의 원인이라는 뜻은 아님"_s,
                                                    u"Linked: what was worked on beside the item; it does not say what caused a change."_s))});
        int again = 0;
        for (const diagnosis::DimensionScore &dimension : m_snapshot.scores.dimensions)
            again += int(std::count_if(dimension.items.begin(), dimension.items.end(), [](const diagnosis::ItemScore &item) { return item.answer.checkAgain; }));
        if (again > 0)
            notes.items.append({2, plain(m_now.fill(u"%1의 답 가운데 %2문항은 이전 차수의 답을 옮겨 온 뒤 다시 확인하지 않음"_s,
                                                    u"%2 answers of %1 were taken over from the round before and not checked again."_s,
                                                    {m_snapshot.round, formatNumber(again)}))});
        if (!notes.items.isEmpty())
            m_blocks.append(notes);
    }

    QStringList linksOf(const QString &key) const
    {
        const diagnosis::Item *item = m_snapshot.form.item(key);
        QStringList words;
        for (const LocalizedText &link : m_snapshot.links.value(item ? item->key : key))
            words << link.in(m_now.language());
        return words;
    }

    Row rowOf(const ItemChange &item)
    {
        const bool asked = m_snapshot.form.item(item.key) != nullptr;
        const diagnosis::Form &form = asked ? m_snapshot.form : m_before.form;
        const bool wasAsked = m_before.form.item(item.key) != nullptr;
        QStringList notes = linksOf(item.key);
        m_anyLink = m_anyLink || !notes.isEmpty();
        if (const QString words = why(item.comparable); !words.isEmpty())
            notes.prepend(words);
        Row row;
        row.cells = {textCell(form.itemNumber(item.key)), textCell(asked ? m_now.topicOf(item.key) : m_then.topicOf(item.key)),
                     wasAsked ? textCell(m_then.answerText(item.before)) : emptyCell(), asked ? textCell(m_now.answerText(item.after)) : emptyCell(),
                     levelsCell(item.change), textCell(notes.join(u"; "_s))};
        return row;
    }

    /// Levels are whole numbers; a form of one's own may score between them.
    static Cell levelsCell(std::optional<double> change)
    {
        Cell cell = changeCell(change);
        if (change && *change == std::round(*change))
            cell.runs = plain((*change > 0 ? u"+"_s : QString()) + QString::number(qRound(*change)));
        return cell;
    }

    const DiagnosisSnapshot &m_snapshot;
    const EarlierRound &m_before;
    FormWords m_now;
    FormWords m_then;
    diagnosis::RoundChange m_change;
    bool m_anyLink = false;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> changeBlocks(const DiagnosisSnapshot &snapshot, Language language)
{
    if (!snapshot.baseline)
        return {};
    return Change(snapshot, *snapshot.baseline, language).blocks();
}

} // namespace axw::report
