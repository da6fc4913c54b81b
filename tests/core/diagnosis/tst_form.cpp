// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"

#include "tests/support/check.h"

#include <QSet>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

class TestForm : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void fullFormHasSixDimensionsOfSixItems()
    {
        const auto form = builtinForm(u"full");
        CHECK_OK(form);
        const QList<std::pair<QString, double>> wanted{{u"process"_s, 20}, {u"data"_s, 25}, {u"operations"_s, 15},
                                                       {u"people"_s, 15}, {u"technology"_s, 15}, {u"governance"_s, 10}};
        QCOMPARE(qsizetype(form->dimensions.size()), wanted.size());
        for (qsizetype d = 0; d < wanted.size(); ++d) {
            const Dimension &dimension = form->dimensions.at(size_t(d));
            QCOMPARE(dimension.key, wanted.at(d).first);
            QCOMPARE(dimension.weight, wanted.at(d).second);
            QCOMPARE(dimension.switchable, d >= 3);
            QCOMPARE(int(dimension.items.size()), 6);
            for (size_t i = 0; i < 6; ++i)
                QCOMPARE(dimension.items[i].key, u"%1_%2"_s.arg(dimension.key).arg(i + 1));
        }
        QCOMPARE(form->itemCount(), 36);
        QCOMPARE(form->dimension(u"data")->label.ko, u"데이터"_s);
        QCOMPARE(form->levels[2].label.ko, u"표준화"_s);
        QCOMPARE(form->levels[5].label.en, u"Adaptive"_s);
    }

    void quickFormHasThreeOfEach()
    {
        const auto full = builtinForm(u"full");
        const auto quick = builtinForm(u"quick");
        CHECK_OK(quick);
        QCOMPARE(quick->itemCount(), 18);
        QCOMPARE(quick->key, u"quick"_s);
        for (const Dimension &dimension : quick->dimensions) {
            QCOMPARE(int(dimension.items.size()), 3);
            for (const Item &item : dimension.items)
                QCOMPARE(item, *full->item(item.key));
        }
    }

    void everyMarkerIsItsOwn()
    {
        const auto form = builtinForm(u"full");
        QSet<QString> seen;
        for (const Dimension &dimension : form->dimensions) {
            for (const Item &item : dimension.items) {
                for (const LocalizedText &marker : item.markers) {
                    QVERIFY2(!seen.contains(marker.ko), qPrintable(item.key + u": "_s + marker.ko));
                    QVERIFY2(!seen.contains(marker.en), qPrintable(item.key + u": "_s + marker.en));
                    seen << marker.ko << marker.en;
                }
            }
        }
        QCOMPARE(seen.size(), qsizetype(36 * 6 * 2));
    }

    void numbersCountWithinTheForm()
    {
        const auto full = builtinForm(u"full");
        QCOMPARE(full->itemNumber(u"data_3"), u"2.3"_s);
        QCOMPARE(full->itemNumber(u"nothing"), QString());
        QCOMPARE(full->dimensionOf(u"people_2")->key, u"people"_s);
        QVERIFY(!full->item(u"people_7"));
        QCOMPARE(formName(*full), (LocalizedText{u"정밀 36문항"_s, u"Full, 36 items"_s}));
    }

    void unknownFormsAreNamed()
    {
        CHECK_FAILS(builtinForm(u"정밀"), Error::Kind::NotFound);
        CHECK_FAILS(builtinForm(u"full", 99), Error::Kind::NotFound);
        CHECK_OK(builtinForm(u"full", builtinForm(u"full")->version));
        CHECK_FAILS(builtinForm(u"oairi"), Error::Kind::NotFound); // no form of six levels
        CHECK_OK(builtinQuestionnaire(u"oairi"));
        CHECK_FAILS(builtinQuestionnaire(u"oairi", 99), Error::Kind::NotFound);
        CHECK_FAILS(builtinWorkbook(u"../full"), Error::Kind::NotFound);
    }

    void findsTheItemOfAnInstance()
    {
        Form form;
        form.dimensions.emplace_back().items.emplace_back().key = u"sensors"_s;
        form.dimensions.front().items.emplace_back().key = u"line/rules"_s;
        QCOMPARE(form.itemNumber(u"line[2]/sensors"), u"1.1"_s);
        QCOMPARE(form.item(u"line[2]/machine[13]/sensors"), &form.dimensions.front().items[0]);
        QCOMPARE(form.itemNumber(u"line[1]/rules"), u"1.2"_s);
        QCOMPARE(form.item(u"line[1]/other"), nullptr);
        QCOMPARE(form.item(u"line/sensors"), nullptr);
        QCOMPARE(form.item(u"["), nullptr);
    }
};

QTEST_APPLESS_MAIN(TestForm)
#include "tst_form.moc"
