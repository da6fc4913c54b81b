// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gantt/sidefixture.h"
#include "ui/gantt/resourcemodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace axw;
using namespace axw::gantt;
using namespace Qt::Literals::StringLiterals;

/// The resources of the workspace, and the fields of the plan as a whole.
class TestResourcePart : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SideFixture> m_it;

    void add(const QString &name)
    {
        m_it->prompter.texts = {name};
        QVERIFY(m_it->press("resource.add"));
    }
    std::vector<poc::Resource> all() { return *m_it->workspace->resources().all(); }

private Q_SLOTS:
    void init()
    {
        axw::test::failOnWarnings();
        m_it = std::make_unique<test::SideFixture>();
    }
    void cleanup() { m_it.reset(); }

    void areAddedAndChanged()
    {
        m_it->open(SideTopic::Resources);
        QVERIFY(!m_it->find<widgets::TableView>("resources"));
        add(u"이수민"_s);
        QCOMPARE(all().size(), 1u);
        QAbstractItemModelTester tester(m_it->find<widgets::TableView>("resources")->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_it->pick("resource.kind", u"adviser"_s));
        QVERIFY(m_it->enter("resource.capacity", u"40%"_s));
        QVERIFY(m_it->enter("resource.rate", u"12만"_s));
        QVERIFY(m_it->enter("resource.name", u"이수민 자문위원"_s));
        const poc::Resource made = all().front();
        QCOMPARE(made.name, u"이수민 자문위원"_s);
        QCOMPARE(made.kind, poc::ResourceKind::Adviser);
        QCOMPARE(made.capacity, 40);
        QCOMPARE(made.rate, std::optional(Won{120'000}));
        QVERIFY(m_it->enter("resource.capacity", u"0"_s));
        QCOMPARE(all().front().capacity, 40);
        add(u"이수민 자문위원"_s); // the name is taken
        QCOMPARE(m_it->prompter.errors.size(), 1);
        QCOMPARE(all().size(), 1u);
    }

    void theChosenOneIsShown()
    {
        m_it->open(SideTopic::Resources);
        add(u"가람"_s);
        add(u"나래"_s);
        QCOMPARE(m_it->text("resource.name"), u"나래"_s);
        auto *list = m_it->find<widgets::TableView>("resources");
        list->setCurrentIndex(list->model()->index(0, 0));
        QCOMPARE(m_it->text("resource.name"), u"가람"_s);
        QVERIFY(m_it->enter("resource.name", u"하람"_s)); // it goes below the other, and stays chosen
        QCOMPARE(m_it->text("resource.name"), u"하람"_s);
        QCOMPARE(list->model()->index(list->currentIndex().row(), 0).data().toString(), u"하람"_s);
    }

    void saysWhereOneIsUsedAndLeaves()
    {
        m_it->open(SideTopic::Resources);
        add(u"GPU 서버"_s);
        const ResourceId id = all().front().id;
        CHECK_OK(m_it->workspace->edit("Assign", [&]() -> Result<> {
            AXW_TRY(m_it->workspace->resources().assign(m_it->task(0).id, id));
            AXW_TRY(m_it->workspace->resources().assign(m_it->task(1).id, id));
            return {};
        }));
        QVERIFY2(m_it->words("resource.uses").contains(u"출고 비전 검사 PoC"_s), qPrintable(m_it->words("resource.uses")));
        QSignalSpy told(m_it->page.get(), &widgets::Page::told);
        QVERIFY(m_it->press("resource.remove"));
        QVERIFY(all().empty());
        QVERIFY(m_it->plan().assignments.empty());
        QCOMPARE(told.size(), 1);
        QVERIFY(told.at(0).at(0).toString().contains(u"출고 비전 검사 PoC"_s));
        QVERIFY(told.at(0).at(1).toBool());
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->plan().assignments.size(), 2u);
    }

    void planFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("facts");
        QTest::newRow("name") << u"plan.name"_s << u"비전 PoC"_s << u"비전 PoC|-|-|0|0"_s;
        QTest::newRow("due") << u"plan.due"_s << u"3/31"_s << u"출고 비전 검사 PoC|2026-03-31|-|0|0"_s;
        QTest::newRow("status date") << u"plan.statusDate"_s << u"3/6"_s << u"출고 비전 검사 PoC|-|2026-03-06T18:00|0|0"_s;
        QTest::newRow("critical") << u"plan.criticalSlack"_s << u"2일"_s << u"출고 비전 검사 PoC|-|-|960|0"_s;
        QTest::newRow("priority") << u"plan.priority"_s << u"50"_s << u"출고 비전 검사 PoC|-|-|0|50"_s;
    }
    void planFields()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, facts);
        m_it->open(SideTopic::Project);
        const poc::Poc before = m_it->plan().poc;
        QVERIFY(m_it->enter(field.toLatin1().constData(), typed));
        const poc::Poc now = m_it->plan().poc;
        QCOMPARE(QStringList({now.name, now.due.isValid() ? now.due.toString(Qt::ISODate) : u"-"_s,
                              now.statusDate ? schedule::momentText(now.statusDate->moment) : u"-"_s, QString::number(now.criticalSlack),
                              QString::number(now.priority)})
                     .join(u'|'),
                 facts);
        CHECK_OK(m_it->workspace->undo());
        QCOMPARE(m_it->plan().poc, before);
    }

    void aLockedPlanKeepsItsFields()
    {
        m_it->open(SideTopic::Project);
        CHECK_OK(m_it->workspace->edit("Submit", [&] { return m_it->workspace->planReview().submit(m_it->poc); }));
        for (const char *name : {"plan.name", "plan.due", "plan.statusDate", "plan.criticalSlack", "plan.priority"})
            QVERIFY2(m_it->find<QLineEdit>(name)->isReadOnly(), name);
    }
};

QTEST_MAIN(TestResourcePart)
#include "tst_resourcepart.moc"
