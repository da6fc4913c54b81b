// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/roundchange.h"

#include "tests/support/check.h"

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

Answers levels(const Form &form, int level)
{
    Answers given;
    for (const Dimension &dimension : form.dimensions) {
        for (const Item &item : dimension.items)
            given.insert(item.key, Answer::ofLevel(level));
    }
    return given;
}

bool near(std::optional<double> value, double expected)
{
    return value && qAbs(*value - expected) < 1e-9;
}

} // namespace

class TestRoundChange : public QObject
{
    Q_OBJECT

private slots:
    void comparesTheSameForm()
    {
        const Form form = builtinForm(u"full").value();
        Answers later = levels(form, 2);
        later[u"data_1"_s] = Answer::ofLevel(5);
        later[u"data_2"_s] = Answer::unknown();
        const Scores before = score(form, levels(form, 2));
        const Scores after = score(form, later);
        const RoundChange change = changeBetween({form, before}, {form, after});
        QCOMPARE(change.comparable, Comparable::Yes);
        QVERIFY(change.notComparable().empty());
        const DimensionChange *data = change.dimension(u"data");
        QVERIFY(data);
        QVERIFY(near(data->change, 13.0 / 5 - 2));
        QVERIFY(near(data->likeForLike, 3.0 / 5)); // five items answered twice, one of them three levels higher
        QCOMPARE(data->items[0].change, std::optional<double>(3));
        QCOMPARE(data->items[1].change, std::nullopt);
        QVERIFY(near(change.dimension(u"process")->change, 0));
        QVERIFY(near(change.change, *after.overall - 2));
    }

    void refusesToCompareWhatChanged()
    {
        const Form form = builtinForm(u"full").value();
        Form later = form;
        later.version = 2;
        later.dimensions[0].items[1].markers[3].ko = u"다르게 쓴 지표"_s;
        later.dimensions[2].items.pop_back();
        later.dimensions[3].items.emplace_back().key = u"people_7"_s;
        const Scores before = score(form, levels(form, 2));
        const Scores after = score(later, levels(later, 3));
        const RoundChange change = changeBetween({form, before}, {later, after});
        QCOMPARE(change.comparable, Comparable::Changed);
        QCOMPARE(change.change, std::nullopt);
        QVERIFY(near(change.before, 2) && near(change.after, 3));
        const DimensionChange &process = change.dimensions[0];
        QCOMPARE(process.comparable, Comparable::Changed);
        QCOMPARE(process.change, std::nullopt);
        QCOMPARE(process.items[1].comparable, Comparable::Changed);
        QCOMPARE(process.items[1].change, std::nullopt);
        QCOMPARE(process.items[0].change, std::optional<double>(1));
        QVERIFY(near(process.likeForLike, 1));
        QCOMPARE(change.dimensions[2].items.back().comparable, Comparable::OnlyBefore);
        QCOMPARE(change.dimensions[3].items.back().comparable, Comparable::OnlyAfter);
        QCOMPARE(change.dimensions[1].comparable, Comparable::Yes);
        QVERIFY(near(change.dimensions[1].change, 1));
        QCOMPARE(change.notComparable().size(), 3u);
    }

    void comparesTheItemsOfTheQuickFormWithTheFull()
    {
        const Form full = builtinForm(u"full").value();
        const Form quick = builtinForm(u"quick").value();
        const Scores before = score(quick, levels(quick, 1));
        const Scores after = score(full, levels(full, 2));
        const RoundChange change = changeBetween({quick, before}, {full, after});
        QCOMPARE(change.comparable, Comparable::Changed);
        const DimensionChange &process = change.dimensions[0];
        QCOMPARE(process.items[0].comparable, Comparable::Yes);
        QVERIFY(near(process.likeForLike, 1));
        QCOMPARE(process.change, std::nullopt);
    }

    void saysWhenADimensionWasLeftOutOnce()
    {
        const Form form = builtinForm(u"full").value();
        const Scores before = score(form, levels(form, 2));
        const Scores after = score(form, levels(form, 3), {u"governance"_s});
        const RoundChange change = changeBetween({form, before}, {form, after});
        QCOMPARE(change.comparable, Comparable::LeftOut);
        QCOMPARE(change.dimension(u"governance")->comparable, Comparable::LeftOut);
        QCOMPARE(change.dimension(u"governance")->likeForLike, std::nullopt);
        QCOMPARE(change.change, std::nullopt);
    }

    void noticesOtherWeights()
    {
        const Form form = builtinForm(u"full").value();
        Form later = form;
        later.dimensions[1].weight = 50;
        const Scores scores = score(form, levels(form, 2));
        const RoundChange change = changeBetween({form, scores}, {later, scores});
        QCOMPARE(change.comparable, Comparable::Changed);
        QCOMPARE(change.dimensions[1].comparable, Comparable::Yes);
    }
};

QTEST_APPLESS_MAIN(TestRoundChange)
#include "tst_roundchange.moc"
