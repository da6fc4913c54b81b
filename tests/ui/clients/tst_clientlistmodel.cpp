// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/clients/listfixture.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace axw;
using namespace axw::clients;
using namespace Qt::Literals::StringLiterals;

class TestClientListModel : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<test::ListFixture> m_place;
    std::unique_ptr<ClientListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown += m_model->at(row).client.name;
        return shown;
    }
    QString shown(int row, ClientListModel::Column column) const { return m_model->index(row, column).data().toString(); }
    void filterText(const QString &text)
    {
        ClientFilter filter = m_model->filter();
        filter.text = text;
        CHECK_OK(m_model->setFilter(filter));
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_clock = {};
        m_place = std::make_unique<test::ListFixture>(m_clock);
        m_model = std::make_unique<ClientListModel>(m_place->workspace(), m_clock, Language::Korean);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&m_place->workspace(), &workspace::Workspace::changed, m_model.get(),
                [this](const journal::Changes &changes) { CHECK_OK(m_model->refresh(changes)); });
        CHECK_OK(m_model->load());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_place.reset();
    }

    void aNewRequestStandsFirst()
    {
        m_place->add(u"(주)한빛물류"_s);
        m_place->add(u"다온건설"_s);
        QCOMPARE(names(), (QStringList{u"다온건설"_s, u"(주)한빛물류"_s}));
        QCOMPARE(shown(0, ClientListModel::NumberColumn), u"2026-002"_s);
        QCOMPARE(shown(0, ClientListModel::StageColumn), u"접수"_s);
        QCOMPARE(shown(0, ClientListModel::OwnerColumn), u"김지원"_s);
        QCOMPARE(shown(0, ClientListModel::DueColumn), u"–"_s);
    }

    void undoTakesTheRowAway()
    {
        const auto one = m_place->add(u"(주)한빛물류"_s);
        m_place->add(u"다온건설"_s);
        CHECK_OK(m_place->workspace().undo());
        QCOMPARE(names(), QStringList{u"(주)한빛물류"_s});
        QCOMPARE(m_model->rowOf(one.client), 0);
        CHECK_OK(m_place->workspace().redo());
        QCOMPARE(m_model->total(), 2);
    }

    void anEditThatMovesNoRowOnlyTellsData()
    {
        auto file = m_place->add(u"(주)한빛물류"_s);
        m_place->add(u"다온건설"_s);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        file.nextAction = u"현장 진단"_s;
        file.nextDue = {2026, 3, 9};
        QVERIFY(m_place->change(file));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(shown(1, ClientListModel::DueColumn), u"3. 9."_s);
    }

    void manyEditsAtOnceAreReadAnew()
    {
        workspace::Workspace &workspace = m_place->workspace();
        CHECK_OK(workspace.edit("Import clients", [&]() -> Result<> {
            for (int i = 0; i < 150; ++i) {
                Client client;
                client.name = u"회사 %1"_s.arg(i);
                AXW_TRY(workspace.clients().add(client));
            }
            return {};
        }));
        QCOMPARE(m_model->rowCount(), 150);
        QCOMPARE(shown(0, ClientListModel::NumberColumn), u"–"_s);
    }

    void dueDatesHaveATone_data()
    {
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("tone");
        QTest::addColumn<bool>("shape");
        QTest::newRow("overdue") << QDate(2026, 3, 3) << int(widgets::Tone::Bad) << true;
        QTest::newRow("today") << QDate(2026, 3, 4) << int(widgets::Tone::Warn) << true;
        QTest::newRow("three working days") << QDate(2026, 3, 9) << int(widgets::Tone::Warn) << true;
        QTest::newRow("four working days") << QDate(2026, 3, 10) << int(widgets::Tone::Good) << false;
    }
    void dueDatesHaveATone()
    {
        QFETCH(QDate, due);
        auto file = m_place->add(u"(주)한빛물류"_s);
        file.nextDue = due;
        QVERIFY(m_place->change(file));
        const QModelIndex cell = m_model->index(0, ClientListModel::DueColumn);
        QTEST(cell.data(widgets::ToneRole).toInt(), "tone");
        QTEST(cell.data(widgets::ChipShapeRole).toBool(), "shape");
    }

    void daysInStageCountFromTheMove()
    {
        const auto file = m_place->add(u"(주)한빛물류"_s);
        m_clock.setToday({2026, 3, 16});
        QCOMPARE(m_model->daysInStage(m_model->at(0)), 12);
        CHECK_OK(m_place->workspace().edit("Move", [&] { return m_place->workspace().cases().moveTo(file.id, Stage::Diagnosis, {}); }));
        QCOMPARE(m_model->daysInStage(m_model->at(0)), 0);
    }

    void searchingKeepsTheBestFirst()
    {
        m_place->add(u"한빛물류"_s);
        m_place->add(u"달빛물류"_s);
        m_place->add(u"빛고을식품"_s, u"124-81-00998"_s);
        filterText(u"빛"_s);
        QCOMPARE(names().first(), u"빛고을식품"_s);
        QCOMPARE(m_model->rowCount(), 3);
        filterText(u"한비"_s); // 한빛, one letter before it is finished
        QCOMPARE(names(), QStringList{u"한빛물류"_s});
        filterText(u"ㄷㅂ"_s);
        QCOMPARE(names(), QStringList{u"달빛물류"_s});
        filterText(u"124"_s);
        QCOMPARE(names(), QStringList{u"빛고을식품"_s});
        filterText({});
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->total(), 3);
    }

    void whatIsAddedWhileSearchingIsFoundToo()
    {
        filterText(u"빛"_s);
        m_place->add(u"한빛물류"_s);
        m_place->add(u"다온건설"_s);
        QCOMPARE(names(), QStringList{u"한빛물류"_s});
    }

    void chipsNarrow()
    {
        m_place->add(u"한빛물류"_s, {}, u"김지원"_s);
        const auto moved = m_place->add(u"다온건설"_s, {}, u"박서준"_s);
        CHECK_OK(m_place->workspace().edit("Move", [&] { return m_place->workspace().cases().moveTo(moved.id, Stage::Roadmap, {}); }));
        ClientFilter filter;
        filter.stage = Stage::Roadmap;
        CHECK_OK(m_model->setFilter(filter));
        QCOMPARE(names(), QStringList{u"다온건설"_s});
        filter.stage.reset();
        filter.owner = u"김지원"_s;
        CHECK_OK(m_model->setFilter(filter));
        QCOMPARE(names(), QStringList{u"한빛물류"_s});
        filter.owner.clear();
        filter.year = 2025;
        CHECK_OK(m_model->setFilter(filter));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->owners(), (QStringList{u"김지원"_s, u"박서준"_s}));
        QCOMPARE(m_model->years(), QList<int>{2026});
    }

    void columnsSort()
    {
        auto one = m_place->add(u"(주)나래"_s);
        auto two = m_place->add(u"가람"_s);
        auto three = m_place->add(u"주식회사 다온"_s);
        one.nextDue = {2026, 3, 20};
        three.nextDue = {2026, 3, 6};
        QVERIFY(m_place->change(one));
        QVERIFY(m_place->change(three));
        m_model->sort(ClientListModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"가람"_s, u"(주)나래"_s, u"주식회사 다온"_s}));
        m_model->sort(ClientListModel::DueColumn, Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"주식회사 다온"_s, u"(주)나래"_s, u"가람"_s}));
        // An edit keeps what is sorted sorted.
        two.nextDue = {2026, 3, 5};
        QVERIFY(m_place->change(two));
        QCOMPARE(names().first(), u"가람"_s);
        m_model->sort(-1, Qt::AscendingOrder);
        QCOMPARE(names().first(), u"주식회사 다온"_s);
    }

    void everyColumnSortsBothWays_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("order");
        QTest::newRow("number") << int(ClientListModel::NumberColumn) << u"가나다"_s;
        QTest::newRow("name") << int(ClientListModel::NameColumn) << u"가나다"_s;
        QTest::newRow("industry: the field, then its division") << int(ClientListModel::IndustryColumn) << u"다나가"_s;
        QTest::newRow("stage") << int(ClientListModel::StageColumn) << u"나다가"_s;
        QTest::newRow("owner") << int(ClientListModel::OwnerColumn) << u"다가나"_s;
        QTest::newRow("due: none comes last") << int(ClientListModel::DueColumn) << u"나가다"_s;
        QTest::newRow("days in stage: the shortest first") << int(ClientListModel::DaysColumn) << u"가다나"_s;
    }
    void everyColumnSortsBothWays()
    {
        auto one = m_place->add(u"가"_s, {}, u"박서준"_s);
        auto two = m_place->add(u"나"_s, {}, u"이수민"_s);
        auto three = m_place->add(u"다"_s, {}, u"김지원"_s);
        auto &workspace = m_place->workspace();
        const auto describe = [&](const CaseFile &file, std::optional<Field> field, const QString &ksic) {
            return workspace.edit("Change client", [&]() -> Result<> {
                AXW_TRY_ASSIGN(client, workspace.clients().get(file.client));
                client.field = field;
                client.ksic = ksic;
                return workspace.clients().change(client);
            });
        };
        CHECK_OK(describe(one, std::nullopt, u"A01"_s));
        CHECK_OK(describe(two, Field::Manufacturing, u"C29"_s));
        CHECK_OK(describe(three, Field::Manufacturing, u"C10"_s));
        one.nextDue = {2026, 3, 20};
        two.nextDue = {2026, 3, 6};
        QVERIFY(m_place->change(one) && m_place->change(two));
        m_clock.setToday({2026, 3, 16});
        CHECK_OK(workspace.edit("Move", [&] { return workspace.cases().moveTo(three.id, Stage::Diagnosis, u"급함"_s); }));
        m_clock.setToday({2026, 3, 17});
        CHECK_OK(workspace.edit("Move", [&] { return workspace.cases().moveTo(one.id, Stage::Roadmap, u"급함"_s); }));
        QFETCH(int, column);
        QFETCH(QString, order);
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(names().join(QString()), order);
        m_model->sort(column, Qt::DescendingOrder);
        std::reverse(order.begin(), order.end());
        QCOMPARE(names().join(QString()), order);
    }

    void aRemovedClientIsForgotten()
    {
        const auto one = m_place->add(u"한빛물류"_s);
        const auto two = m_place->add(u"다온건설"_s);
        CHECK_OK(m_place->workspace().edit("Remove client", [&] { return m_place->workspace().clients().remove(one.client); }));
        QCOMPARE(names(), QStringList{u"다온건설"_s});
        QVERIFY(!m_model->find(one.client));
        QCOMPARE(m_model->find(two.client)->client.name, u"다온건설"_s);
    }
};

QTEST_MAIN(TestClientListModel)
#include "tst_clientlistmodel.moc"
