// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/catalogue.h"
#include "tests/support/check.h"

#include <QTest>

using namespace axw;
using namespace axw::filling;
using namespace Qt::Literals::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameStandsForOneThing()
    {
        QHash<QString, QString> seen;
        for (const CatalogueGroup &group : catalogue()) {
            QVERIFY(!group.entries.empty());
            for (const CatalogueEntry &entry : group.entries) {
                QVERIFY2(!entry.ko.isEmpty() && !entry.about.ko.isEmpty() && !entry.about.en.isEmpty(), qPrintable(entry.key));
                for (const QString &name : entry.names()) {
                    const QString key = fieldKey(name);
                    QVERIFY2(!seen.contains(key) , qPrintable(name + u" is "_s + seen.value(key) + u" and "_s + entry.key));
                    seen.insert(key, entry.key);
                    QVERIFY2(!entry.list || name.contains(u'.'), qPrintable(name));
                    QCOMPARE(entryNamed(name), &entry);
                }
            }
        }
        QVERIFY(entryNamed(u"없는 이름"_s) == nullptr);
    }

    void setsAllNames()
    {
        Values values;
        setValue(values, u"company.name"_s, u"한빛"_s);
        setList(values, u"tasks"_s, {{{u"tasks.name"_s, u"수집"_s}}});
        for (const QString &name : {u"기업명"_s, u"회사명"_s, u"company.name"_s, u"Company"_s}) {
            const auto meaning = meaningOf(name, values);
            QVERIFY2(meaning && !meaning->isList(), qPrintable(name));
            QCOMPARE(values.single.value(meaning->single), u"한빛"_s);
        }
        for (const QString &name : {u"과업.이름"_s, u"작업.작업명"_s, u"tasks.name"_s}) {
            const auto meaning = meaningOf(name, values);
            QVERIFY2(meaning && meaning->isList(), qPrintable(name));
            QCOMPARE(columnText(values.lists[meaning->list], meaning->column), u"수집"_s);
        }
        QVERIFY(meaningOf(u"과업.비용천원"_s, values)); // known, though empty
        QVERIFY(!meaningOf(u"과업.없음"_s, values));
        QVERIFY(!meaningOf(u"대표자"_s, values));
    }

    void isATableToCopy()
    {
        for (const Language language : {Language::Korean, Language::English}) {
            const QStringList lines = catalogueTable(language).split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 90);
            for (const QString &line : lines)
                QCOMPARE(line.count(u'\t'), 6);
        }
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
