// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/check.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace axw::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QStandardItemModel> companies()
{
    auto model = std::make_unique<QStandardItemModel>(0, 2);
    model->setHorizontalHeaderLabels({u"수요기업"_s, u"담당"_s});
    const QList<std::pair<QString, QString>> rows{{u"(주)한빛물류"_s, u"김지원"_s}, {u"다온건설"_s, u"박서준"_s}, {u"라온패션"_s, u"이수민"_s}, {u"마루출판"_s, u"김지원"_s}};
    for (const auto &[name, owner] : rows) {
        auto *first = new QStandardItem(name);
        first->setData(name.toUtf8(), IdRole);
        model->appendRow({first, new QStandardItem(owner)});
    }
    return model;
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void init() { axw::test::failOnWarnings(); }

    void typingHangulJumpsToTheRow()
    {
        const Theme theme{Scheme::Light};
        const auto model = companies();
        TableView view(theme);
        view.setModel(model.get());
        view.setCurrentIndex(model->index(0, 0));
        QInputMethodEvent composing(u"라"_s, {});
        QCoreApplication::sendEvent(&view, &composing);
        QCOMPARE(view.currentIndex().row(), 2);
        QInputMethodEvent done;
        done.setCommitString(u"라온"_s);
        QCoreApplication::sendEvent(&view, &done);
        QCOMPARE(view.currentIndex().row(), 2);
    }

    void initialConsonantsJumpToo()
    {
        const Theme theme{Scheme::Light};
        const auto model = companies();
        TableView view(theme);
        view.setModel(model.get());
        QInputMethodEvent typed;
        typed.setCommitString(u"ㅁㄹㅊ"_s);
        QCoreApplication::sendEvent(&view, &typed);
        QCOMPARE(view.currentIndex().row(), 3);
    }

    void copiesSelectedRowsAsATable()
    {
        const Theme theme{Scheme::Light};
        const auto model = companies();
        TableView view(theme);
        view.setModel(model.get());
        view.selectAll();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), u"수요기업\t담당"_s);
        QCOMPARE(lines.at(1), u"(주)한빛물류\t김지원"_s);
        view.setColumnHidden(1, true);
        QVERIFY(view.selectId(u"다온건설"_s.toUtf8()));
        view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"다온건설\n"_s);
    }

    void remembersItsColumns()
    {
        const Theme theme{Scheme::Light};
        const auto model = companies();
        MemorySettings settings;
        {
            TableView view(theme);
            view.setModel(model.get());
            view.rememberColumns(settings, u"clients"_s, axw::Language::Korean);
            view.show();
            view.horizontalHeader()->resizeSection(0, 333);
        }
        TableView again(theme);
        again.setModel(model.get());
        QVERIFY(again.columnWidth(0) != 333);
        again.rememberColumns(settings, u"clients"_s, axw::Language::Korean);
        QCOMPARE(again.columnWidth(0), 333);
        TableView english(theme);
        english.setModel(model.get());
        english.rememberColumns(settings, u"clients"_s, axw::Language::English);
        QVERIFY(english.columnWidth(0) != 333); // its words want other widths
    }

    void rememberedWidthsGrowWithTheText()
    {
        const Theme theme{Scheme::Light};
        const Theme larger{Scheme::Light, 1.5};
        const auto model = companies();
        MemorySettings settings;
        {
            TableView view(theme);
            view.setModel(model.get());
            view.rememberColumns(settings, u"clients"_s, axw::Language::Korean);
            view.show();
            view.horizontalHeader()->resizeSection(0, 200);
        }
        TableView view(larger);
        view.setModel(model.get());
        view.rememberColumns(settings, u"clients"_s, axw::Language::Korean);
        QCOMPARE(view.columnWidth(0), 300);
    }

    void aColumnHasRoomForItsHeadingAndItsWords()
    {
        const Theme theme{Scheme::Light};
        const auto model = companies();
        TableView view(theme);
        view.setModel(model.get());
        view.horizontalHeader()->resizeSection(1, 40);
        view.makeRoomFor(1, {});
        QVERIFY(view.columnWidth(1) > QFontMetrics(theme.font(Size::Small, true)).horizontalAdvance(u"담당"_s) + theme.px(16));
        const QString words = u"Demonstration and scale-up"_s;
        view.makeRoomFor(1, {words});
        QVERIFY(view.columnWidth(1) > QFontMetrics(theme.font()).horizontalAdvance(words));
        const int wide = view.columnWidth(1);
        view.makeRoomFor(1, {});
        QCOMPARE(view.columnWidth(1), wide); // never narrower
        view.horizontalHeader()->resizeSection(1, 40);
        view.makeRoomFor(1, {words}, true);
        QVERIFY(view.columnWidth(1) > chipSize({words, Tone::Info, true, false}, theme).width());
    }

    void enterOpensAndIdsSurvive()
    {
        const Theme theme{Scheme::Light};
        const auto model = companies();
        TableView view(theme);
        view.setModel(model.get());
        QSignalSpy spy(&view, &TableView::opened);
        QVERIFY(view.selectId(u"라온패션"_s.toUtf8()));
        QCOMPARE(view.selectedIds(), QVariantList{u"라온패션"_s.toUtf8()});
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        QVERIFY(!view.selectId(u"없음"_s.toUtf8()));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
