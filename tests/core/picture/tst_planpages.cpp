// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/picture/planpages.h"
#include "tests/core/picture/sampleplan.h"
#include "tests/support/check.h"

#include <QImage>
#include <QPainter>

using namespace axw;
using namespace axw::picture;
using namespace Qt::Literals::StringLiterals;

namespace {

PlanSheet sheetOf(const GanttScene &scene)
{
    PlanSheet sheet;
    sheet.title = u"비전 검사 PoC"_s;
    sheet.heads = {u"작업"_s, u"기간"_s};
    sheet.widths = {200, 60};
    for (size_t i = 0; i < scene.tasks.size(); ++i)
        sheet.cells.push_back({u"%1일"_s.arg(i)});
    return sheet;
}

/// How many pixels of a part are not white.
int inked(const QImage &image, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixel(x, y) == qRgb(255, 255, 255) ? 0 : 1;
    }
    return count;
}

} // namespace

class TestPlanPages : public QObject
{
    Q_OBJECT

    test::SamplePlan m_plan;

    QImage painted(const PlanPages &pages, int page, QSizeF size) const
    {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        GanttStyle style = test::plainStyle();
        style.surface = Qt::white;
        style.paper = true;
        pages.paint(painter, page, style);
        return image;
    }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void rowsFillPages()
    {
        const int rows = int(m_plan.scene.tasks.size());
        const QSizeF whole = PlanPages::sizeOf(sheetOf(m_plan.scene), rows, 800, 1);
        QCOMPARE(PlanPages(m_plan.scene, sheetOf(m_plan.scene), whole, 1).count(), 1);
        const QSizeF five = PlanPages::sizeOf(sheetOf(m_plan.scene), 5, 800, 1);
        QCOMPARE(PlanPages(m_plan.scene, sheetOf(m_plan.scene), five, 1).count(), (rows + 4) / 5);
        // A page too small for anything still has a row.
        QCOMPARE(PlanPages(m_plan.scene, sheetOf(m_plan.scene), {300, 10}, 1).count(), rows);
        const GanttScene none{.tasks = {}, .links = {}, .calendar = &m_plan.calendar, .today = {}, .statusDate = {}, .order = {}};
        QCOMPARE(PlanPages(none, sheetOf(none), five, 1).count(), 1);
    }

    void everyPageHasHeadTableAndChart()
    {
        const QSizeF size = PlanPages::sizeOf(sheetOf(m_plan.scene), 5, 800, 1);
        const PlanPages pages(m_plan.scene, sheetOf(m_plan.scene), size, 1);
        for (int page = 0; page < pages.count(); ++page) {
            const QImage image = painted(pages, page, size);
            QVERIFY(inked(image, {0, 0, 400, 28}) > 50);      // the title
            QVERIFY(inked(image, {2, 56, 250, 36}) > 20);     // the heads
            QVERIFY(inked(image, {2, 98, 250, 22}) > 20);     // the first row's words
            QVERIFY(inked(image, {262, 98, 790, 22}) > 50);   // and its bar
        }
        // Pages go on where the last one ended.
        QVERIFY(painted(pages, 0, size) != painted(pages, 1, size));
    }

    void aPictureIsAsSharpAsItsPixels()
    {
        const int rows = int(m_plan.scene.tasks.size());
        const QSizeF one = PlanPages::sizeOf(sheetOf(m_plan.scene), rows, 800, 1);
        const QSizeF two = PlanPages::sizeOf(sheetOf(m_plan.scene), rows, 800, 2);
        QCOMPARE(two, one * 2);
        QCOMPARE(PlanPages(m_plan.scene, sheetOf(m_plan.scene), two, 2).count(), 1);
    }
};

QTEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"
