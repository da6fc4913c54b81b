// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schedule/plainlevelling.h"
#include "tests/core/schedule/psplib.h"
#include "tests/support/check.h"

using namespace axw::test;
using namespace Qt::Literals::StringLiterals;

/// Problems whose best answer is known.
class TestPsplib : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { axw::test::failOnWarnings(); }

    void comesNearTheBestOfThirtyTasks()
    {
        const auto instances = psplib(u"j30"_s);
        QCOMPARE(instances.size(), size_t(480));
        int measured = 0;
        int met = 0;
        double above = 0;
        for (size_t i = 0; i < instances.size(); i += 5) {
            const Instance &instance = instances[i];
            const auto result = level(instance.problem, {.schedules = 1000, .aim = LevellingOptions::Aim::Finish});
            QVERIFY(result);
            const QByteArray wrong = whatIsWrong(instance.problem, *result);
            QVERIFY2(wrong.isEmpty(), qPrintable(instance.name + u": "_s + QString::fromUtf8(wrong)));
            QCOMPARE(result->cost.finish, plainCost(instance.problem, result->starts).finish);
            QVERIFY2(result->cost.finish >= instance.best, qPrintable(instance.name));
            ++measured;
            met += result->cost.finish == instance.best ? 1 : 0;
            above += double(result->cost.finish - instance.best) / instance.best;
        }
        QVERIFY2(met >= measured * 85 / 100, QByteArray::number(met));
        QVERIFY2(above / measured < 0.005, QByteArray::number(above / measured));
    }

    void comesNearTheBestKnown_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<int>("every");
        QTest::addColumn<double>("most");
        // A search that does not learn from its schedules comes no nearer than 1.8 and 5.8 %.
        QTest::newRow("60 tasks") << u"j60"_s << 12 << 1.2;
        QTest::newRow("120 tasks") << u"j120"_s << 15 << 4.5;
    }
    void comesNearTheBestKnown()
    {
        QFETCH(QString, set);
        QFETCH(int, every);
        double above = 0;
        int measured = 0;
        const auto instances = psplib(set);
        QVERIFY(instances.size() >= 480);
        for (size_t i = 0; i < instances.size(); i += size_t(every)) {
            const Instance &instance = instances[i];
            const auto result = level(instance.problem, {.schedules = 2000, .aim = LevellingOptions::Aim::Finish});
            QVERIFY(result);
            QCOMPARE(whatIsWrong(instance.problem, *result), QByteArray());
            QVERIFY(result->cost.finish >= criticalPath(instance.problem));
            above += double(result->cost.finish - instance.best) / instance.best;
            ++measured;
        }
        QFETCH(double, most);
        QVERIFY2(above * 100 / measured < most, QByteArray::number(above * 100 / measured));
    }
};

QTEST_APPLESS_MAIN(TestPsplib)
#include "tst_psplib.moc"
