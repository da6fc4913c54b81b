// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formreader.h"

#include "tests/support/check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject text(const QString &ko, const QString &en)
{
    return {{u"ko"_s, ko}, {u"en"_s, en}};
}

QJsonObject goodItem(const QString &key)
{
    QJsonArray markers;
    for (int i = 0; i < levelCount; ++i)
        markers.append(text(u"표지 %1"_s.arg(i), u"marker %1"_s.arg(i)));
    return {{u"key"_s, key}, {u"quick"_s, true}, {u"weight"_s, 1}, {u"topic"_s, text(u"가"_s, u"a"_s)},
            {u"question"_s, text(u"나"_s, u"b"_s)}, {u"hint"_s, text(u"다"_s, u"c"_s)}, {u"markers"_s, markers}};
}

QJsonObject goodForm()
{
    QJsonArray levels;
    for (int i = 0; i < levelCount; ++i)
        levels.append(QJsonObject{{u"level"_s, i}, {u"label"_s, text(u"단계"_s, u"level"_s)}, {u"meaning"_s, text(u"뜻"_s, u"meaning"_s)}});
    const QJsonObject dimension{{u"key"_s, u"process"_s}, {u"weight"_s, 20}, {u"switchable"_s, false},
                                {u"label"_s, text(u"공정·업무"_s, u"Process"_s)}, {u"short"_s, text(u"공정"_s, u"Process"_s)},
                                {u"about"_s, text(u"설명"_s, u"about"_s)},
                                {u"items"_s, QJsonArray{goodItem(u"process_1"_s), goodItem(u"process_2"_s)}}};
    return {{u"version"_s, 1}, {u"levels"_s, levels}, {u"dimensions"_s, QJsonArray{dimension}}};
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// The form with one value of its only dimension replaced; an undefined value takes it away.
QJsonObject withDimension(const QString &field, const QJsonValue &value)
{
    QJsonObject form = goodForm();
    QJsonObject dimension = form["dimensions"_L1][0].toObject();
    dimension.insert(field, value);
    form.insert(u"dimensions"_s, QJsonArray{dimension});
    return form;
}

QJsonObject withItem(const QString &field, const QJsonValue &value)
{
    QJsonObject item = goodItem(u"process_2"_s);
    item.insert(field, value);
    return withDimension(u"items"_s, QJsonArray{goodItem(u"process_1"_s), item});
}

} // namespace

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
    }

    void aGoodFormIsRead()
    {
        const auto form = readForm(bytes(goodForm()), u"mine"_s);
        CHECK_OK(form);
        QCOMPARE(form->key, u"mine"_s);
        QCOMPARE(form->item(u"process_2")->markers[5].ko, u"표지 5"_s);
    }

    void problemsNameTheirPlace_data()
    {
        QTest::addColumn<QJsonObject>("form");
        QTest::addColumn<QString>("place");
        QJsonObject form = goodForm();
        form.remove(u"version"_s);
        QTest::newRow("no version") << form << u"version"_s;
        form = goodForm();
        form.insert(u"levels"_s, QJsonArray{});
        QTest::newRow("no levels") << form << u"levels"_s;
        form = goodForm();
        QJsonArray levels = form["levels"_L1].toArray();
        levels[2] = QJsonObject{{u"level"_s, 3}, {u"label"_s, text(u"가"_s, u"a"_s)}, {u"meaning"_s, text(u"가"_s, u"a"_s)}};
        form.insert(u"levels"_s, levels);
        QTest::newRow("levels out of order") << form << u"levels[2].level"_s;
        form = goodForm();
        form.remove(u"dimensions"_s);
        QTest::newRow("no dimensions") << form << u"dimensions"_s;
        QTest::newRow("weight 0") << withDimension(u"weight"_s, 0) << u"dimensions[0].weight"_s;
        QTest::newRow("weight text") << withDimension(u"weight"_s, u"20"_s) << u"dimensions[0].weight"_s;
        QTest::newRow("capital key") << withDimension(u"key"_s, u"Process"_s) << u"dimensions[0].key"_s;
        QTest::newRow("korean key") << withDimension(u"key"_s, u"공정"_s) << u"dimensions[0].key"_s;
        QTest::newRow("no items") << withDimension(u"items"_s, QJsonArray{}) << u"dimensions[0].items"_s;
        QTest::newRow("no english label") << withDimension(u"label"_s, text(u"공정"_s, QString())) << u"dimensions[0].label.en"_s;
        QTest::newRow("no korean question") << withItem(u"question"_s, text(u" "_s, u"b"_s)) << u"dimensions[0].items[1].question.ko"_s;
        QTest::newRow("key twice") << withItem(u"key"_s, u"process_1"_s) << u"dimensions[0].items[1].key"_s;
        QTest::newRow("five markers") << withItem(u"markers"_s, QJsonArray{1, 2, 3, 4, 5}) << u"dimensions[0].items[1].markers"_s;
        QTest::newRow("negative weight") << withItem(u"weight"_s, -1) << u"dimensions[0].items[1].weight"_s;
    }
    void problemsNameTheirPlace()
    {
        QFETCH(QJsonObject, form);
        QFETCH(QString, place);
        const auto read = readForm(bytes(form), u"mine"_s);
        CHECK_FAILS(read, Error::Kind::Invalid);
        QVERIFY2(read.error().sentence.contains(u'\n' + place + u": "_s), qPrintable(read.error().sentence));
    }

    void brokenJsonNamesTheLine()
    {
        const auto read = readForm("{\n \"version\": 1,\n oops\n}", u"mine"_s);
        CHECK_FAILS(read, Error::Kind::Damaged);
        QVERIFY2(read.error().sentence.contains(u"line 3"), qPrintable(read.error().sentence));
        CHECK_FAILS(readForm("[]", u"mine"_s), Error::Kind::Damaged);
        CHECK_FAILS(readForm({}, u"mine"_s), Error::Kind::Damaged);
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
