// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/comparison.h"

#include "core/base/formats.h"
#include "core/diagnosis/agreement.h"
#include "core/diagnosis/roundchange.h"
#include "core/diagnosis/why.h"
#include "ui/diagnosis/itemstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::Comparison)
};

constexpr double noticeable = 0.05; ///< what rounds to 0.0 is no difference

QString signedNumber(double change, int decimals)
{
    const QString number = formatDecimal(std::abs(change), decimals);
    return (change < 0 ? u"−"_s : u"+"_s) + number;
}

/// Levels are whole numbers; a form of one's own may score between them.
int decimalsOf(double change)
{
    return change == std::round(change) ? 0 : 1;
}

/// The arrow, the number and a word: none of them alone.
QString risen(double change, int decimals)
{
    if (std::abs(change) < noticeable)
        return Words::tr("= same");
    return change > 0 ? Words::tr("▲ %1 higher").arg(signedNumber(change, decimals)) : Words::tr("▼ %1 lower").arg(signedNumber(change, decimals));
}

QString ratedHigher(double gap, int decimals)
{
    if (std::abs(gap) < noticeable)
        return Words::tr("= equal");
    return gap > 0 ? Words::tr("▲ %1 company higher").arg(signedNumber(gap, decimals))
                   : Words::tr("▼ %1 company lower").arg(signedNumber(gap, decimals));
}

const ItemScore *itemOf(const Scores &scores, const QString &dimension, const QString &item)
{
    const DimensionScore *found = scores.dimension(dimension);
    if (!found)
        return nullptr;
    const auto each = std::find_if(found->items.begin(), found->items.end(), [&](const ItemScore &score) { return score.key == item; });
    return each == found->items.end() ? nullptr : &*each;
}

QString answerText(const Filled &filled, const QString &dimension, const QString &item, Language language)
{
    const ItemScore *score = itemOf(filled.scores, dimension, item);
    if (!score)
        return u"–"_s;
    QString words;
    switch (score->answer.mark) {
    case Mark::Absent: return u"–"_s;
    case Mark::NotApplicable: words = Words::tr("N not applicable"); break;
    case Mark::Unknown: words = Words::tr("U not known"); break;
    case Mark::Level:
        words = score->answer.points ? formatDecimal(*score->answer.points, *score->answer.points == std::floor(*score->answer.points) ? 0 : 2)
                              : QString::number(score->answer.level) + u' '
                                    + shortLevel(filled.form.levels.at(size_t(score->answer.level)).label.in(language));
        break;
    }
    return score->answer.checkAgain ? Words::tr("%1 (check again)").arg(words) : words;
}

QString dimensionName(const std::vector<const Filled *> &all, const QString &key, Language language)
{
    for (const Filled *filled : all) {
        if (const Dimension *dimension = filled->form.dimension(key))
            return dimension->shortLabel.in(language);
    }
    return key;
}

/// The number and topic of an item in the first of the forms that asks it.
QString itemName(const std::vector<const Filled *> &all, const QString &key, Language language)
{
    for (const Filled *filled : all) {
        if (const Item *item = filled->form.item(key))
            return filled->form.itemNumber(key) + u' ' + item->topic.in(language);
    }
    return key;
}

/// The column says already that these are links, and of PoCs: a name and the day it is planned to finish are left.
QString shortLink(const workspace::LinkedRecord &record, Language language)
{
    return record.finish.isValid() ? record.name + u" · "_s + formatDate(record.finish, language) : record.name;
}

void putLinks(CompareRow &row, const workspace::ItemRecords &links, const std::vector<const Filled *> &all, Language language)
{
    const QString &key = row.item;
    QString question = key;
    for (const Filled *filled : all) {
        if (const Item *item = filled->form.item(key))
            question = item->key;
    }
    QStringList shorts;
    QStringList words;
    for (const workspace::LinkedRecord &record : links.value(question)) {
        shorts << shortLink(record, language);
        words << workspace::linkWords(record).in(language);
    }
    row.links = shorts.join(u", "_s);
    row.linkWords = words.join(u'\n');
}

std::vector<const Filled *> newestFirst(const std::vector<Filled> &rounds)
{
    std::vector<const Filled *> all;
    for (auto each = rounds.rbegin(); each != rounds.rend(); ++each)
        all.push_back(&*each);
    return all;
}

QString spokenOf(const picture::DumbbellChart &chart)
{
    QStringList lines;
    for (const picture::DumbbellRow &row : chart.rows) {
        QStringList values;
        for (qsizetype i = 0; i < chart.series.size(); ++i)
            values << chart.series.at(i) + u' ' + scoreText(row.values.value(i));
        lines << u"%1: %2, %3"_s.arg(row.name, values.join(u", "_s), row.words);
    }
    return lines.join(u'\n');
}

QString shortChange(std::optional<double> change)
{
    if (!change)
        return u"–"_s;
    if (std::abs(*change) < noticeable)
        return u"= 0.0"_s;
    return (*change > 0 ? u"▲ "_s : u"▼ "_s) + signedNumber(*change, 1);
}

} // namespace

Comparison compareRounds(const std::vector<Filled> &rounds, size_t from, size_t to, const workspace::ItemRecords &links, Language language)
{
    Comparison result;
    const auto all = newestFirst(rounds);
    const Filled &before = rounds.at(from);
    const Filled &after = rounds.at(to);
    const RoundChange change = changeBetween({before.form, before.scores}, {after.form, after.scores});
    for (const Filled &each : rounds)
        result.columns << each.round();
    result.changeTitle = Words::tr("Change %1 → %2").arg(before.round(), after.round());
    result.opens = after.assessment.id;
    result.chart.series = result.columns;

    const auto why = [&](Comparable comparable, const QString &otherwise) {
        const QString words = comparableName(comparable).in(language);
        return words.isEmpty() ? otherwise : words;
    };
    CompareRow whole{CompareRow::Kind::Overall, {}, {}, {}, Words::tr("Overall"), {}, change.change, {}, {}, {}};
    for (const Filled &each : rounds)
        whole.values << scoreText(each.scores.overall);
    whole.changeWords = change.change ? risen(*change.change, 1) : why(change.comparable, Words::tr("one round has no score"));
    result.rows.push_back(whole);
    for (const DimensionChange &dimension : change.dimensions) {
        CompareRow head{CompareRow::Kind::Dimension, dimension.key, {}, {}, dimensionName(all, dimension.key, language), {}, dimension.change, {}, {}, {}};
        picture::DumbbellRow drawn{head.name, {}, {}, dimension.comparable == Comparable::Yes};
        for (const Filled &each : rounds) {
            const DimensionScore *score = each.scores.dimension(dimension.key);
            drawn.values << (score ? score->score : std::nullopt);
            head.values << scoreText(drawn.values.constLast());
        }
        if (dimension.change)
            head.changeWords = risen(*dimension.change, 1);
        else if (dimension.comparable == Comparable::Changed && dimension.likeForLike)
            head.changeWords = Words::tr("%1; over the same items %2").arg(why(dimension.comparable, {}), risen(*dimension.likeForLike, 1));
        else
            head.changeWords = why(dimension.comparable, Words::tr("one round has no score"));
        drawn.words = dimension.comparable == Comparable::Yes ? shortChange(dimension.change) : Words::tr("not comparable");
        result.chart.rows << drawn;
        result.rows.push_back(head);
        for (const ItemChange &item : dimension.items) {
            CompareRow row{CompareRow::Kind::Item, dimension.key, item.key, item.key, itemName(all, item.key, language), {}, item.change, {}, {}, {}};
            for (const Filled &each : rounds)
                row.values << answerText(each, dimension.key, item.key, language);
            row.changeWords = item.change ? risen(*item.change, decimalsOf(*item.change)) : why(item.comparable, Words::tr("no level in one round"));
            putLinks(row, links, all, language);
            result.rows.push_back(row);
        }
    }
    result.spoken = spokenOf(result.chart);
    result.headlines << Words::tr("Overall %1 → %2: %3").arg(scoreText(change.before), scoreText(change.after), whole.changeWords);
    int again = 0;
    for (const DimensionScore &dimension : after.scores.dimensions)
        again += int(std::count_if(dimension.items.begin(), dimension.items.end(), [](const ItemScore &item) { return item.answer.checkAgain; }));
    if (again > 0)
        result.headlines << Words::tr("%n answer(s) of %1 still stand as in the round before.", nullptr, again).arg(after.round());
    result.headlines << Words::tr("A linked PoC was worked on beside the item; that does not say what caused a change.");
    return result;
}

Comparison compareRaters(const Filled &company, const Filled &consultant, const workspace::ItemRecords &links, Language language)
{
    Comparison result;
    const std::vector<const Filled *> all{&consultant, &company};
    // What one of the two forms asks in other words is no pair of answers.
    const RoundChange fits = changeBetween({company.form, company.scores}, {consultant.form, consultant.scores});
    const auto answersOf = [&](const Filled &filled) {
        Answers answers;
        for (const DimensionChange &dimension : fits.dimensions) {
            for (const ItemChange &item : dimension.items) {
                const ItemScore *score = itemOf(filled.scores, dimension.key, item.key);
                if (score && item.comparable == Comparable::Yes && !filled.scores.dimension(dimension.key)->switchedOff)
                    answers.insert(item.key, score->answer);
            }
        }
        return answers;
    };
    const Agreement found = agreement(consultant.form, answersOf(company), answersOf(consultant));
    result.columns << Words::tr("Company") << Words::tr("Consultant");
    result.changeTitle = Words::tr("Gap");
    result.opens = consultant.assessment.id;
    result.chart.series = result.columns;
    result.chart.moved = false;

    result.rows.push_back({CompareRow::Kind::Overall, {}, {}, {}, Words::tr("Overall"), {scoreText(company.scores.overall), scoreText(consultant.scores.overall)},
                           found.gap, found.gap ? ratedHigher(*found.gap, 1) : Words::tr("no item rated by both"), {}, {}});
    for (const DimensionChange &dimension : fits.dimensions) {
        const auto gap = std::find_if(found.dimensions.begin(), found.dimensions.end(), [&](const DimensionGap &each) { return each.key == dimension.key; });
        const std::optional<double> size = gap == found.dimensions.end() ? std::nullopt : gap->gap;
        const QString name = dimensionName(all, dimension.key, language);
        picture::DumbbellRow drawn{name, {dimension.before, dimension.after}, shortChange(size), dimension.comparable == Comparable::Yes};
        result.chart.rows << drawn;
        result.rows.push_back({CompareRow::Kind::Dimension, dimension.key, {}, {}, name, {scoreText(dimension.before), scoreText(dimension.after)}, size,
                               size ? ratedHigher(*size, 1) : Words::tr("no item rated by both"), {}, {}});
        for (const ItemChange &item : dimension.items) {
            const auto each = std::find_if(found.items.begin(), found.items.end(), [&](const ItemGap &pair) { return pair.key == item.key; });
            const std::optional<double> apart = each == found.items.end() ? std::nullopt : each->gap;
            QString words;
            if (apart)
                words = ratedHigher(*apart, decimalsOf(*apart));
            else if (item.comparable != Comparable::Yes)
                words = comparableName(item.comparable).in(language);
            else if (item.before.isScored() || item.after.isScored())
                words = item.before.isScored() ? Words::tr("rated by company only") : Words::tr("rated by consultant only");
            else
                words = Words::tr("rated by neither");
            CompareRow row{CompareRow::Kind::Item, dimension.key, item.key, item.key, itemName(all, item.key, language),
                           {answerText(company, dimension.key, item.key, language), answerText(consultant, dimension.key, item.key, language)},
                           apart, words, {}, {}};
            putLinks(row, links, all, language);
            result.rows.push_back(row);
        }
    }
    result.spoken = spokenOf(result.chart);
    result.headlines << Words::tr("Same level on %1 of %n item(s) that both rated.", nullptr, found.both).arg(found.equal);
    if (found.gap)
        result.headlines << Words::tr("Mean gap %1 (company minus consultant).").arg(signedNumber(*found.gap, 1));
    result.headlines << (found.kappa ? Words::tr("Weighted kappa %1: %2, by the guideline of Landis and Koch (1977).")
                                           .arg(formatDecimal(*found.kappa, 2), agreementName(*found.kappa).in(language).toLower())
                                     : Words::tr("No weighted kappa: too few levels given by both, or all of them alike."));
    return result;
}

std::vector<CompareRow> bySize(std::vector<CompareRow> rows)
{
    std::erase_if(rows, [](const CompareRow &row) { return row.kind != CompareRow::Kind::Item; });
    const auto size = [](const CompareRow &row) { return row.change ? std::abs(*row.change) : -1; };
    std::stable_sort(rows.begin(), rows.end(), [&](const CompareRow &one, const CompareRow &other) { return size(one) > size(other); });
    return rows;
}

} // namespace axw::diagnosis
