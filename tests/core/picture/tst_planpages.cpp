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
    sheet.columns = {{u"작업"_s, 200, false}, {u"기간"_s, 60, true}};
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

    static GanttStyle paper(double px = 1)
    {
        GanttStyle style = test::plainStyle();
        style.surface = Qt::white;
        style.paper = true;
        style.px = px;
        style.small.setPixelSize(int(11 * px));
        style.smallBold.setPixelSize(int(11 * px));
        return style;
    }
    static QImage painted(const PlanPages &pages, int page, QSizeF size)
    {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page);
        return image;
    }
    /// A page that holds so many rows.
    QSizeF pageOf(int rows) const
    {
        return PlanPages::sizeOf(m_plan.scene, sheetOf(m_plan.scene), 800, paper()) - QSizeF(0, 24.0 * (int(m_plan.scene.tasks.size()) - rows));
    }
    PlanPages pages(const GanttScene &scene, QSizeF size) const { return PlanPages(scene, sheetOf(m_plan.scene), size, paper()); }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void rowsFillPages()
    {
        const int rows = int(m_plan.scene.tasks.size());
        QCOMPARE(pages(m_plan.scene, pageOf(rows)).count(), 1);
        QCOMPARE(pages(m_plan.scene, pageOf(5)).count(), (rows + 4) / 5);
        // A page too small for anything still has a row.
        QCOMPARE(pages(m_plan.scene, {300, 10}).count(), rows);
        const GanttScene none{.tasks = {}, .links = {}, .calendar = &m_plan.calendar, .today = {}, .statusDate = {}, .order = {}};
        QCOMPARE(pages(none, pageOf(5)).count(), 1);
    }

    void everyPageHasHeadTableChartAndLegend()
    {
        const QSizeF size = pageOf(5);
        const PlanPages five = pages(m_plan.scene, size);
        for (int page = 0; page < five.count(); ++page) {
            const QImage image = painted(five, page, size);
            QVERIFY(inked(image, {0, 0, 400, 28}) > 50);      // the title
            QVERIFY(inked(image, {950, 28, 108, 20}) > 20);   // the page's number
            QVERIFY(inked(image, {2, 56, 250, 36}) > 20);     // the heads
            QVERIFY(inked(image, {2, 98, 250, 22}) > 20);     // the first row's words
            QVERIFY(inked(image, {262, 98, 790, 22}) > 50);   // and its bar
            QVERIFY(inked(image, {2, int(size.height() - five.legend().height()) - 6, 400, 24}) > 100);
        }
        // Pages go on where the last one ended.
        QVERIFY(painted(five, 0, size) != painted(five, 1, size));
    }

    void numbersStandAtTheRight()
    {
        const QSizeF size = pageOf(5);
        const QImage image = painted(pages(m_plan.scene, size), 0, size);
        QVERIFY(inked(image, {236, 98, 20, 22}) > 10); // "0일"
        QCOMPARE(inked(image, {202, 98, 20, 22}), 0);
    }

    void theLegendExplainsWhatIsThere()
    {
        const QSizeF size = pageOf(5);
        QCOMPARE(pages(m_plan.scene, size).legend().words(),
                 (QStringList{u"작업"_s, u"주공정"_s, u"진척"_s, u"요약 작업"_s, u"이정표"_s, u"여유시간"_s, u"주말"_s, u"공휴일"_s}));
        GanttScene more = m_plan.scene;
        more.tasks[1].baseline = {more.tasks[1].start, more.tasks[1].finish};
        more.tasks[2].manual = true;
        more.tasks[3].deadline = more.tasks[3].start;
        more.tasks[5].deadline = more.tasks[5].finish;
        more.tasks[7].inactive = true;
        more.tasks[8].gate = true;
        more.today = more.tasks[3].start;
        more.statusDate = schedule::momentOf(QDate(2025, 1, 1)); // long before the chart begins
        const QStringList words = pages(more, size).legend().words();
        for (const QString &word : {u"기준계획"_s, u"수동 일정"_s, u"마감일"_s, u"넘긴 마감일"_s, u"비활성"_s, u"단계검토(게이트)"_s, u"오늘"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(!words.contains(u"기준일"_s));
        // Entries that do not fit beside each other go on below.
        const GanttLegend narrow(more, paper(), Language::English, 200);
        QVERIFY(narrow.height() > GanttLegend(more, paper(), Language::English, 2000).height());
        QVERIFY(narrow.words().contains(u"Stage gate"_s));
    }

    void wordsBehindTheLastBarAreWhole()
    {
        GanttScene scene = m_plan.scene;
        const auto lastInk = [&](const QString &note) {
            scene.tasks.back().note = note;
            const QSizeF size = pageOf(int(scene.tasks.size()));
            const QImage image = painted(pages(scene, size), 0, size);
            const int y = 52 + 44 + 24 * int(scene.tasks.size() - 1);
            int last = 0;
            for (int x = 262; x < image.width(); ++x) {
                for (int at = y + 4; at < y + 20; ++at)
                    last = qGray(image.pixel(x, at)) < 140 ? x : last;
            }
            return last;
        };
        const int width = int(pageOf(1).width());
        const int words = lastInk(u"1. 12. 최종평가 (+4일)와 그 뒤에 또 이어지는 말"_s);
        QVERIFY2(words > width - 120 && words < width - 2, qPrintable(QString::number(words)));
    }

    void aPictureIsAsSharpAsItsPixels()
    {
        const QSizeF one = PlanPages::sizeOf(m_plan.scene, sheetOf(m_plan.scene), 800, paper());
        const QSizeF two = PlanPages::sizeOf(m_plan.scene, sheetOf(m_plan.scene), 800, paper(2));
        QCOMPARE(two, one * 2);
        QCOMPARE(PlanPages(m_plan.scene, sheetOf(m_plan.scene), two, paper(2)).count(), 1);
    }
};

QTEST_MAIN(TestPlanPages)
#include "tst_planpages.moc"
