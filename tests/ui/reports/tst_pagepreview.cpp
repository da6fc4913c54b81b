// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "ui/reports/pagepreview.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace axw;
using namespace axw::reports;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts the pages that are painted.
class CountingFigures final : public picture::Figures
{
public:
    std::unique_ptr<picture::Canvas> canvas(QPaintDevice &device) const override
    {
        ++count;
        return std::make_unique<test::PlainCanvas>(device);
    }
    mutable int count = 0;
};

std::shared_ptr<const report::PagedDocument> pagesOf(int rows)
{
    report::Document document;
    document.title = u"시험"_s;
    report::Table table;
    table.columns = {{1}};
    for (int i = 0; i < rows; ++i) {
        report::Row row;
        row.cells = {report::countCell(i)};
        table.rows.append(row);
    }
    document.blocks = {table};
    return std::make_shared<report::PagedDocument>(document);
}

} // namespace

class TestPagePreview : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void paintsOnlyWhatIsInSight()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        const CountingFigures figures;
        PagePreview preview(theme, figures);
        preview.resize(800, 600);
        preview.setAttribute(Qt::WA_DontShowOnScreen);
        preview.show();
        preview.setPages(pagesOf(2000));
        QVERIFY(preview.pageCount() > 20);
        QTRY_VERIFY(preview.isPainted());
        QVERIFY2(figures.count <= 2, qPrintable(QString::number(figures.count)));
        QCOMPARE(preview.grab().toImage().pixelColor(400, 100), QColor(Qt::white));
        const int before = figures.count;
        preview.showPage(15);
        QCOMPARE(preview.currentPage(), 15);
        QTRY_VERIFY(preview.isPainted());
        QVERIFY(figures.count <= before + 2);
        // Back to what was painted a moment ago costs nothing.
        preview.showPage(14);
        QTRY_VERIFY(preview.isPainted());
        const int painted = figures.count;
        preview.showPage(15);
        QTRY_VERIFY(preview.isPainted());
        QCOMPARE(figures.count, painted);
    }

    void goesThroughItsPages()
    {
        const widgets::Theme theme(widgets::Scheme::Dark);
        const CountingFigures figures;
        PagePreview preview(theme, figures);
        preview.resize(600, 700);
        preview.setAttribute(Qt::WA_DontShowOnScreen);
        preview.show();
        preview.setPages(pagesOf(300));
        QSignalSpy moved(&preview, &PagePreview::currentPageChanged);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
        QCOMPARE(preview.accessibleDescription(), u"Page %1 of %1"_s.arg(preview.pageCount()));
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
        QCOMPARE(moved.size(), 2);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QVERIFY(preview.verticalScrollBar()->value() > 0);
    }

    void theWholePageFits()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        const CountingFigures figures;
        PagePreview preview(theme, figures);
        preview.resize(1000, 500);
        preview.setAttribute(Qt::WA_DontShowOnScreen);
        preview.show();
        preview.setPages(pagesOf(200));
        const int wide = preview.verticalScrollBar()->maximum();
        preview.setFit(PagePreview::Fit::Page);
        QVERIFY(preview.verticalScrollBar()->maximum() < wide / 2);
    }

    void keepsItsPlaceWhenTheTextChanges()
    {
        const widgets::Theme theme(widgets::Scheme::Light);
        const CountingFigures figures;
        PagePreview preview(theme, figures);
        preview.resize(800, 600);
        preview.setAttribute(Qt::WA_DontShowOnScreen);
        preview.show();
        preview.setPages(pagesOf(300));
        preview.showPage(3);
        preview.setPages(pagesOf(301));
        QCOMPARE(preview.currentPage(), 3);
        preview.setPages(pagesOf(50));
        QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
        preview.setPages(nullptr);
        QCOMPARE(preview.pageCount(), 0);
        QVERIFY(preview.isPainted());
    }
};

QTEST_MAIN(TestPagePreview)
#include "tst_pagepreview.moc"
