// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/portfolio/arrangement.h"

#include <QTest>

using namespace axw;
using namespace axw::portfolio;
using namespace Qt::Literals::StringLiterals;

class TestArrangement : public QObject
{
    Q_OBJECT

    Portfolio m_portfolio;

    void add(const QString &name, const QString &client, const QString &consultant, std::optional<clients::Field> field, const QStringList &advisers,
             int day, Standing standing, std::optional<int> slip, bool submitted = false)
    {
        auto planned = std::make_shared<PlannedPoc>();
        planned->plan.poc.id = PocId::create();
        planned->plan.poc.name = name;
        planned->plan.poc.starts = QDate(2026, 3, day);
        planned->plan.poc.review = submitted ? poc::Review::Submitted : poc::Review::Draft;
        if (slip)
            planned->plan.poc.due = QDate(2026, 5, 31 - day);
        Entry entry;
        entry.planned = planned;
        entry.client = client;
        entry.consultant = consultant;
        entry.field = field;
        entry.stage = field ? std::optional(Stage::Poc) : std::nullopt;
        entry.advisers = advisers;
        entry.start = schedule::momentOf(planned->plan.poc.starts);
        entry.finish = entry.start + (40 - day) * 1440;
        entry.standing = standing;
        entry.slip = slip;
        m_portfolio.entries.push_back(entry);
    }

    QString shown(const Arrangement &how, Language language = Language::Korean) const
    {
        QStringList lines;
        for (const ArrangedRow &row : arranged(m_portfolio, how, language)) {
            lines << (row.isHeading() ? u"[%1 %2%3]"_s.arg(row.heading).arg(row.count).arg(row.collapsed ? u" 닫힘"_s : QString())
                                      : m_portfolio.entries[size_t(row.entry)].poc().name);
        }
        return lines.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnWarnings();
        using clients::Field;
        add(u"검수"_s, u"(주)한빛물류"_s, u"김지원"_s, Field::Logistics, {u"이수민"_s, u"최은우"_s}, 4, Standing::OnTrack, 0);
        add(u"예측"_s, u"하늘기계"_s, u"박서준"_s, Field::Manufacturing, {u"이수민"_s}, 2, Standing::Late, 7);
        add(u"문서"_s, u"도서출판 마루"_s, u"김지원"_s, Field::Publishing, {}, 9, Standing::AtRisk, -2, true);
        add(u"안전"_s, u"다솜건설"_s, {}, {}, {}, 6, Standing::NotPlanned, {});
    }

    void groups_data()
    {
        QTest::addColumn<QString>("grouping");
        QTest::addColumn<QString>("rows");
        QTest::newRow("by consultant") << u"consultant"_s << u"[김지원 2] 검수 문서 [박서준 1] 예측 [담당 없음 1] 안전"_s;
        QTest::newRow("by industry, in their order") << u"industry"_s << u"[제조 1] 예측 [물류 1] 검수 [출판 1] 문서 [업종 없음 1] 안전"_s;
        QTest::newRow("by adviser, under each") << u"adviser"_s << u"[이수민 2] 예측 검수 [최은우 1] 검수 [자문위원 없음 2] 안전 문서"_s;
        QTest::newRow("by stage") << u"stage"_s << u"[PoC 3] 예측 검수 문서 [단계 없음 1] 안전"_s;
        QTest::newRow("not at all") << u"none"_s << u"예측 검수 안전 문서"_s;
    }

    void groups()
    {
        QFETCH(QString, grouping);
        Arrangement how;
        how.grouping = *fromKey<Grouping>(grouping);
        QTEST(shown(how), "rows");
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("rows");
        QTest::newRow("by start") << u"start"_s << false << u"예측 검수 안전 문서"_s;
        QTest::newRow("by start, last first") << u"start"_s << true << u"문서 안전 검수 예측"_s;
        QTest::newRow("by name") << u"name"_s << false << u"검수 문서 안전 예측"_s;
        QTest::newRow("the worst first") << u"standing"_s << false << u"예측 문서 검수 안전"_s;
        QTest::newRow("the latest first, without a baseline last") << u"slip"_s << false << u"예측 검수 문서 안전"_s;
        QTest::newRow("without a baseline last either way") << u"slip"_s << true << u"문서 검수 예측 안전"_s;
        QTest::newRow("by the promise") << u"due"_s << false << u"문서 검수 예측 안전"_s;
    }

    void sorts()
    {
        QFETCH(QString, order);
        QFETCH(bool, descending);
        Arrangement how;
        how.grouping = Grouping::None;
        how.order = *fromKey<Order>(order);
        how.descending = descending;
        QTEST(shown(how), "rows");
    }

    void narrows()
    {
        Arrangement how;
        how.grouping = Grouping::None;
        QVERIFY(!how.filter.isNarrowing());
        how.filter.text = u"ㅎㄴㄱㄱ"_s;
        QCOMPARE(shown(how), u"예측"_s);
        how.filter = {};
        how.filter.submitted = true;
        QVERIFY(how.filter.isNarrowing());
        QCOMPARE(shown(how), u"문서"_s);
        how.filter = {};
        how.filter.adviser = u"이수민"_s;
        QCOMPARE(shown(how), u"예측 검수"_s);
        how.filter.standing = Standing::Late;
        QCOMPARE(shown(how), u"예측"_s);
        how.filter.consultant = u"김지원"_s;
        QCOMPARE(shown(how), QString());
    }

    void closesGroups()
    {
        Arrangement how;
        how.collapsed = {u"김지원"_s};
        QCOMPARE(shown(how), u"[김지원 2 닫힘] [박서준 1] 예측 [담당 없음 1] 안전"_s);
        how.grouping = Grouping::None; // nothing to close
        QCOMPARE(shown(how), u"예측 검수 안전 문서"_s);
    }
};

QTEST_APPLESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
