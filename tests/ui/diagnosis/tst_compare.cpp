// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diagnosis/fillfixture.h"
#include "ui/diagnosis/comparemodel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace axw;
using namespace axw::diagnosis;
using namespace Qt::Literals::StringLiterals;

/// The comparison in the window: between rounds, between raters, and what items are linked to.
class TestCompare : public QObject
{
    Q_OBJECT

    QTranslator m_korean;
    std::unique_ptr<test::FillFixture> m_it;
    Assessment m_first;
    Assessment m_second;

    void answer(const Assessment &assessment, const Answers &answers)
    {
        CHECK_OK(m_it->workspace->edit("Answer", [&] { return m_it->store().setAnswers(assessment.id, answers); }));
    }
    Assessment next(const Assessment &before, Round round)
    {
        (void)m_it->workspace->edit("Freeze", [&] { return m_it->store().freeze(before.id, u"김지원"_s); });
        return *m_it->workspace->edit("Begin", [&] { return m_it->store().beginFrom(*m_it->store().assessment(before.id), round); });
    }
    void twoRounds()
    {
        m_first = m_it->begin();
        answer(m_first, {{u"data_1"_s, Answer::ofLevel(1)}, {u"data_2"_s, Answer::ofLevel(3)}, {u"data_3"_s, Answer::ofLevel(2)}, {u"process_1"_s, Answer::ofLevel(2)}});
        m_second = next(m_first, Round::T1);
        answer(m_second, {{u"data_1"_s, Answer::ofLevel(4)}, {u"data_2"_s, Answer::ofLevel(2)}});
    }
    void compare()
    {
        m_it->show();
        m_it->page->findChild<QAction *>(u"diagnosis.compare"_s)->trigger();
    }
    widgets::TableView *table() { return m_it->find<widgets::TableView>("compareTable"); }
    QStringList row(const QString &name)
    {
        const QAbstractItemModel *model = table()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(i, column).data().toString().trimmed();
            if (cells.front() == name)
                return cells;
        }
        return {};
    }
    void press(const char *name) { QTest::mouseClick(m_it->find<QAbstractButton>(name), Qt::LeftButton); }
    void select(const QString &item)
    {
        auto *model = qobject_cast<CompareModel *>(table()->model());
        table()->setCurrentIndex(model->index(model->rowOf(item), 0));
    }
    QString links() { return m_it->find<QLabel>("linkWords")->text(); }
    QMenu *linkMenu()
    {
        QMenu *menu = m_it->find<QPushButton>("linkButton")->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_korean.load(u":/axw/i18n/axworkbench_ko.qm"_s));
        QCoreApplication::installTranslator(&m_korean);
    }
    void init()
    {
        test::failOnWarnings();
        m_it = std::make_unique<test::FillFixture>();
    }
    void cleanup()
    {
        QVERIFY(m_it->prompter.errors.isEmpty());
        m_it.reset();
    }

    void saysWhatChangedBetweenRounds()
    {
        twoRounds();
        compare();
        new QAbstractItemModelTester(table()->model(), table()->model());
        QCOMPARE(row(u"2.1 수집·자동화"_s), (QStringList{u"2.1 수집·자동화"_s, u"1 초기"_s, u"4 측정·예측"_s, u"▲ +3 높아짐"_s, QString()}));
        QCOMPARE(row(u"2.2 품질(정확·완전·적시)"_s).at(3), u"▼ −1 낮아짐"_s);
        QCOMPARE(row(u"2.3 통합·식별키"_s).mid(2, 2), (QStringList{u"2 표준화(재확인)"_s, u"= 그대로"_s}));
        QCOMPARE(row(u"2.4 라벨·이력"_s).at(3), u"수준이 없는 차수가 있음"_s);
        QCOMPARE(row(u"데이터"_s).at(3), u"▲ +0.7 높아짐"_s);
        QCOMPARE(table()->model()->headerData(3, Qt::Horizontal).toString(), u"T0 → T1 변화"_s);
        QVERIFY(m_it->find<QLabel>("headlines")->text().contains(u"2건"_s)); // answers still to be checked again
    }

    void threeRoundsStandBesideEachOther()
    {
        twoRounds();
        const Assessment third = next(m_second, Round::T2);
        answer(third, {{u"data_1"_s, Answer::ofLevel(5)}});
        compare();
        QCOMPARE(row(u"2.1 수집·자동화"_s).mid(1, 4), (QStringList{u"1 초기"_s, u"4 측정·예측"_s, u"5 최적화·자율"_s, u"▲ +4 높아짐"_s}));
        auto *from = m_it->find<QComboBox>("compareFrom");
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Down); // T1 → T2
        QCOMPARE(row(u"2.1 수집·자동화"_s).at(4), u"▲ +1 높아짐"_s);
    }

    void theLargestDifferenceComesFirst()
    {
        twoRounds();
        compare();
        press("orderSize");
        QCOMPARE(table()->model()->index(0, 0).data().toString().trimmed(), u"2.1 수집·자동화"_s);
        QCOMPARE(table()->model()->index(1, 0).data().toString().trimmed(), u"2.2 품질(정확·완전·적시)"_s);
        press("orderForm");
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"종합"_s);
    }

    void enterGoesToTheItem()
    {
        twoRounds();
        compare();
        select(u"data_2"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(m_it->panel());
        QCOMPARE(m_it->panel()->itemKey(), u"data_2"_s);
        QCOMPARE(m_it->find<QPushButton>("assessments")->text(), u"T1 정밀 36문항"_s);
        m_it->page->findChild<QAction *>(u"diagnosis.compare"_s)->trigger(); // and back to the same line
        QCOMPARE(table()->currentIndex().data().toString().trimmed(), u"2.2 품질(정확·완전·적시)"_s);
    }

    void theGapBetweenRaters()
    {
        twoRounds();
        const auto own = m_it->workspace->edit("Begin", [&] { return m_it->store().begin(m_it->client, u"full"_s, Round::T1, {}, Rater::Company); });
        answer(*own, {{u"data_1"_s, Answer::ofLevel(5)}, {u"data_2"_s, Answer::ofLevel(2)}, {u"data_3"_s, Answer::ofLevel(1)}, {u"people_1"_s, Answer::ofLevel(3)}});
        compare();
        press("compareRaters");
        QCOMPARE(row(u"2.1 수집·자동화"_s).mid(1, 3), (QStringList{u"5 최적화·자율"_s, u"4 측정·예측"_s, u"▲ +1 기업이 높게 봄"_s}));
        QCOMPARE(row(u"2.2 품질(정확·완전·적시)"_s).at(3), u"= 같음"_s); // nothing stayed as it was: two people agree
        QCOMPARE(row(u"2.3 통합·식별키"_s).at(3), u"▼ −1 기업이 낮게 봄"_s);
        QCOMPARE(row(u"4.1 경영진 후원"_s).at(3), u"기업만 평가"_s);
        const QString words = m_it->find<QLabel>("headlines")->text();
        QVERIFY2(words.contains(u"랜디스"_s) && words.contains(u"1977"_s), qPrintable(words));
        QVERIFY(!m_it->find<QComboBox>("compareFrom")->isVisible());
    }

    void withoutARatingItSaysWhatToDo()
    {
        twoRounds();
        compare();
        press("compareRaters");
        QVERIFY(m_it->find<QLabel>("nothingToCompare")->isVisible());
        press("toRounds");
        QVERIFY(m_it->find<widgets::TableView>("rounds"));
    }

    void anItemIsLinkedToAPoc()
    {
        twoRounds();
        const PocId poc = *m_it->workspace->edit("Add PoC", [&] { return m_it->workspace->pocs().add(m_it->client, {}, u"비전 검사"_s, QDate(2026, 3, 9)); });
        compare();
        select(u"data_1"_s);
        QCOMPARE(links(), u"연계된 것이 없습니다."_s);
        linkMenu()->actions().front()->trigger();
        QCOMPARE(links(), u"연계 PoC 비전 검사(일정 없음)"_s);
        QCOMPARE(row(u"2.1 수집·자동화"_s).last(), u"비전 검사"_s);
        const auto *model = qobject_cast<CompareModel *>(table()->model());
        QCOMPARE(model->index(model->rowOf(u"data_1"_s), model->linksColumn()).data(Qt::ToolTipRole).toString(), u"연계 PoC 비전 검사(일정 없음)"_s);
        QCOMPARE(m_it->workspace->itemLinks().to(poc.uuid())->size(), 1u);
        CHECK_OK(m_it->workspace->undo());
        QTRY_COMPARE(row(u"2.1 수집·자동화"_s).last(), QString());
        CHECK_OK(m_it->workspace->redo());
        QVERIFY(linkMenu()->actions().front()->isChecked());
        linkMenu()->actions().front()->trigger();
        QVERIFY(m_it->workspace->itemLinks().ofClient(m_it->client)->empty());
        table()->setCurrentIndex(table()->model()->index(0, 0)); // the whole is no item
        QVERIFY(!m_it->find<QPushButton>("linkButton")->isEnabled());
    }

    /// Words of either language fit into their columns; what is linked gets the rest, and as much when the window grows.
    void everyColumnHasTheRoomItNeeds_data()
    {
        QTest::addColumn<bool>("korean");
        QTest::addColumn<bool>("raters");
        QTest::newRow("Korean, rounds") << true << false;
        QTest::newRow("English, rounds") << false << false;
        QTest::newRow("English, raters") << false << true;
    }
    void everyColumnHasTheRoomItNeeds()
    {
        QFETCH(bool, korean);
        QFETCH(bool, raters);
        if (!korean)
            QCoreApplication::removeTranslator(&m_korean);
        m_it = std::make_unique<test::FillFixture>(korean ? Language::Korean : Language::English);
        twoRounds();
        const auto own = m_it->workspace->edit("Begin", [&] { return m_it->store().begin(m_it->client, u"full"_s, Round::T1, {}, Rater::Company); });
        answer(*own, {{u"data_1"_s, Answer::ofLevel(5)}, {u"people_1"_s, Answer::ofLevel(3)}});
        compare();
        if (raters)
            press("compareRaters");
        const auto *model = qobject_cast<CompareModel *>(table()->model());
        const auto all = [&] {
            int wide = 0;
            for (int column = 0; column <= model->linksColumn(); ++column)
                wide += table()->columnWidth(column);
            return wide;
        };
        for (int column = 0; column < model->linksColumn(); ++column) {
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, column);
                if (column == 0 && index.data().toString().contains(u'('))
                    continue; // a remark in brackets gives way, the tool tip has it
                const int needed = table()->itemDelegate()->sizeHint(QStyleOptionViewItem(), index).width();
                QVERIFY2(table()->columnWidth(column) >= needed, qPrintable(index.data().toString()));
            }
        }
        QTRY_COMPARE(all(), table()->viewport()->width());
        m_it->page->resize(1500, 650);
        QTRY_VERIFY(table()->viewport()->width() > 1000);
        QTRY_COMPARE(all(), table()->viewport()->width());
        // A score is a figure and stands at the right, a level has a name.
        QCOMPARE(model->index(0, 1).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QVERIFY(!model->index(model->rowOf(u"data_1"_s), 1).data(Qt::TextAlignmentRole).isValid());
        if (!korean)
            QCoreApplication::installTranslator(&m_korean);
    }

    void theChartIsHeardInWords()
    {
        twoRounds();
        compare();
        auto *chart = m_it->find<QWidget>("dumbbell");
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(heard->role(), QAccessible::Chart);
        QVERIFY(heard->text(QAccessible::Description).contains(u"데이터: T0 2.0, T1 2.7, ▲ +0.7"_s));
        QVERIFY(!table()->accessibleName().isEmpty());
    }

    void keepsItsPlace()
    {
        twoRounds();
        compare();
        press("orderSize");
        select(u"data_3"_s);
        const QVariantMap state = m_it->page->saveState();
        m_it->show();
        m_it->page->restoreState(state);
        QCOMPARE(table()->currentIndex().data().toString().trimmed(), u"2.3 통합·식별키"_s);
        QVERIFY(m_it->find<QAbstractButton>("orderSize")->isChecked());
    }
};

QTEST_MAIN(TestCompare)
#include "tst_compare.moc"
