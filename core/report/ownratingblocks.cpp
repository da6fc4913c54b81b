// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diagnosisparts.h"

#include "core/base/formats.h"
#include "core/diagnosis/agreement.h"
#include "core/report/compose.h"
#include "core/report/formwords.h"

#include <algorithm>
#include <cmath>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using diagnosis::DimensionGap;
using diagnosis::ItemGap;

namespace {

class RatingPart
{
public:
    RatingPart(const DiagnosisSnapshot &snapshot, Language language) : m_snapshot(snapshot), m_words(snapshot.form, language)
    {
        diagnosis::Answers consultant;
        for (const diagnosis::DimensionScore &dimension : snapshot.scores.dimensions) {
            for (const diagnosis::ItemScore &item : dimension.items) {
                if (!dimension.switchedOff)
                    consultant.insert(item.key, item.answer);
            }
        }
        m_agreement = diagnosis::agreement(snapshot.form, snapshot.ownRating->answers, consultant);
    }

    QList<Block> blocks()
    {
        m_blocks.append(Heading{1, m_words.word(u"기업 자가진단과의 비교"_s, u"The company's own rating"_s), {}});
        addWords();
        if (m_agreement.both == 0)
            return m_blocks;
        addDimensions();
        addItems();
        return m_blocks;
    }

private:
    /// Whose rating is higher, and by how much.
    QString direction(double gap) const
    {
        if (std::abs(gap) < 0.05)
            return m_words.word(u"차이 없음"_s, u"no difference"_s);
        return gap > 0 ? m_words.word(u"기업이 높게 봄"_s, u"the company rates higher"_s) : m_words.word(u"기업이 낮게 봄"_s, u"the company rates lower"_s);
    }

    static Cell gapCell(double gap)
    {
        Cell cell = textCell(FormWords::signedText(gap));
        cell.value = gap;
        return cell;
    }

    void addWords()
    {
        Outline points;
        const QString day = formatDate(m_snapshot.ownRating->date, m_words.language());
        if (m_agreement.both == 0) {
            points.items.append({0, plain(m_words.fill(u"기업 자가진단(%1)과 함께 수준을 답한 문항이 없어 비교하지 않음"_s,
                                                       u"The company's own rating (%1) and the consultant's share no item with a level, so there is nothing to compare."_s, {day}))});
            m_blocks.append(points);
            return;
        }
        points.items.append({0, plain(m_words.fill(u"기업이 스스로 답한 진단(%1)과 컨설턴트의 진단을 문항별로 견줌"_s,
                                                   u"The answers the company gave itself (%1) beside the consultant's, item by item"_s, {day}))});
        points.items.append({0, plain(m_words.fill(u"둘 다 수준을 답한 %1문항 가운데 %2문항(%3)에서 같은 수준"_s,
                                                   u"The same level in %2 of the %1 items that both gave a level to (%3)"_s,
                                                   {formatNumber(m_agreement.both), formatNumber(m_agreement.equal),
                                                    formatPercent(double(m_agreement.equal) / m_agreement.both, 0)}))});
        const double gap = m_agreement.gap.value_or(0);
        if (std::abs(gap) < 0.05) {
            points.items.append({0, plain(m_words.word(u"평균으로는 차이가 없음"_s, u"On average there is no difference."_s))});
        } else {
            const QString size = formatDecimal(std::abs(gap), 1);
            points.items.append({0, plain(gap > 0 ? m_words.fill(u"기업이 평균 %1단계 높게 봄"_s, u"The company rates itself %1 levels higher on average."_s, {size})
                                                  : m_words.fill(u"기업이 평균 %1단계 낮게 봄"_s, u"The company rates itself %1 levels lower on average."_s, {size}))});
        }
        if (m_agreement.kappa) {
            points.items.append({0, plain(m_words.fill(u"일치도(가중 카파) %1: %2"_s, u"Agreement (weighted kappa) %1: %2"_s,
                                                       {formatDecimal(*m_agreement.kappa, 2), diagnosis::agreementName(*m_agreement.kappa).in(m_words.language())}))});
            points.items.append({2, plain(m_words.word(u"가중 카파: 우연히 같아질 몫을 뺀 일치 정도로, 1이면 모두 같고 0이면 우연한 수준. 두 단계 이상 벌어진 문항을 더 크게 셈"_s,
                                                       u"Weighted kappa: agreement beyond chance. 1 means the same everywhere, 0 no better than chance; wide gaps count more."_s))});
        } else {
            points.items.append({0, plain(m_words.word(u"일치도(가중 카파): 견줄 문항이 적거나 모두 같은 수준이어서 내지 않음"_s,
                                                       u"Agreement (weighted kappa): not given; too few items, or one level throughout."_s))});
        }
        points.items.append({2, plain(m_words.word(u"차이는 잘못이 아니라 이야기할 거리임. 차이가 큰 문항부터 근거를 함께 확인하기를 권함"_s,
                                                   u"A gap is no mistake but something to talk about: look at the evidence of the widest gaps together first."_s))});
        m_blocks.append(points);
    }

    void addDimensions()
    {
        Table table;
        table.caption = m_words.word(u"영역별 차이"_s, u"Gap by dimension"_s);
        table.unit = m_words.word(u"(기업 - 컨설턴트, 단계)"_s, u"(company less consultant, levels)"_s);
        table.columns = {{40}, {18, Align::End}, {14, Align::End}, {28}};
        table.head = {headRow({m_words.word(u"영역"_s, u"Dimension"_s), m_words.word(u"견준 문항"_s, u"Items compared"_s), m_words.word(u"차이"_s, u"Gap"_s),
                               m_words.word(u"뜻"_s, u"Meaning"_s)})};
        for (const DimensionGap &dimension : m_agreement.dimensions) {
            Row row;
            row.cells = {textCell(m_words.nameOf(dimension.key)), countCell(dimension.items), dimension.gap ? gapCell(*dimension.gap) : emptyCell(),
                         dimension.gap ? textCell(direction(*dimension.gap)) : softCell(m_words.word(u"견줄 문항 없음"_s, u"nothing to compare"_s))};
            table.rows.append(row);
        }
        m_blocks.append(table);
    }

    void addItems()
    {
        std::vector<const ItemGap *> wide;
        for (const ItemGap &item : m_agreement.items) {
            if (item.gap && *item.gap != 0)
                wide.push_back(&item);
        }
        std::stable_sort(wide.begin(), wide.end(), [](const ItemGap *one, const ItemGap *other) { return std::abs(*one->gap) > std::abs(*other->gap); });
        Table table;
        table.caption = m_words.word(u"수준을 다르게 본 문항(차이가 큰 것부터)"_s, u"Items rated differently, the widest gap first"_s);
        table.columns = {{8}, {34}, {21}, {21}, {16, Align::End}};
        table.head = {headRow({m_words.word(u"번호"_s, u"No."_s), m_words.word(u"문항"_s, u"Item"_s), m_words.word(u"기업"_s, u"Company"_s),
                               m_words.word(u"컨설턴트"_s, u"Consultant"_s), m_words.word(u"차이(단계)"_s, u"Gap (levels)"_s)})};
        for (const ItemGap *item : wide) {
            Cell gap = gapCell(*item->gap);
            if (*item->gap == std::round(*item->gap)) // levels are whole numbers
                gap.runs = plain((*item->gap > 0 ? u"+"_s : QString()) + QString::number(qRound(*item->gap)));
            if (std::abs(*item->gap) >= 2)
                gap.tone = Tone::Warning;
            Row row;
            row.cells = {textCell(m_snapshot.form.itemNumber(item->key)), textCell(m_words.topicOf(item->key)), textCell(m_words.answerText(item->company)),
                         textCell(m_words.answerText(item->consultant)), gap};
            table.rows.append(row);
        }
        table.whenEmpty = m_words.word(u"없음: 함께 답한 모든 문항에서 같은 수준"_s, u"None: the same level wherever both answered"_s);
        m_blocks.append(table);
    }

    const DiagnosisSnapshot &m_snapshot;
    FormWords m_words;
    diagnosis::Agreement m_agreement;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> ownRatingBlocks(const DiagnosisSnapshot &snapshot, Language language)
{
    return snapshot.ownRating ? RatingPart(snapshot, language).blocks() : QList<Block>();
}

} // namespace axw::report
