// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/planfigure.h"

#include "core/report/compose.h"
#include "core/report/htmlwriter.h"
#include "core/report/hwpxcheck.h"
#include "core/report/hwpxwriter.h"
#include "core/report/pdfwriter.h"

#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"
#include "tests/support/plainfigures.h"
#include "tests/support/reportsamples.h"

#include <QXmlStreamReader>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

namespace {

picture::PlanSight timeline(int rows, const QString &name)
{
    picture::TimelineScene scene;
    const schedule::Moment day = schedule::momentOf(QDate(2026, 3, 2), 540);
    for (int i = 0; i < rows; ++i) {
        picture::TimelineRow row;
        row.name = name + QString::number(i + 1);
        row.planned = true;
        row.start = day + i * 3 * schedule::minutesOfDay;
        row.finish = row.start + 20 * schedule::minutesOfDay;
        row.due = row.finish;
        row.done = 0.4;
        row.tone = picture::TimelineTone::Late;
        scene.rows.push_back(row);
    }
    scene.today = day;
    picture::PlanSight sight;
    sight.scene = std::move(scene);
    sight.calendar = std::make_shared<const schedule::WorkCalendar>(schedule::koreanCalendar(2025, 2028));
    sight.heads = {u"PoC"_s, u"상태"_s};
    sight.cells.assign(size_t(rows), {u"지연"_s});
    sight.widths = {0.25, 0.1};
    return sight;
}

Document documentOf(const QList<Block> &blocks)
{
    Document document;
    document.title = u"추진 일정"_s;
    document.centre = u"센터"_s;
    document.blocks = blocks;
    numberCaptions(document);
    return document;
}

} // namespace

class TestPlanFigure : public QObject
{
    Q_OBJECT

private slots:
    void init() { test::failOnWarnings(); }

    void manyLinesGoOnInFurtherFigures()
    {
        const auto blocks = planFigures(printableSight(timeline(65, u"비전 검사 "_s)), u"추진 일정"_s, u"PoC 65건"_s);
        QCOMPARE(blocks.size(), 3);
        int lines = 0;
        for (const Block &block : blocks) {
            const auto &figure = std::get<PlanFigure>(block);
            QCOMPARE(figure.plan.first, lines);
            lines += figure.plan.lines;
        }
        QCOMPARE(lines, 65);
        QCOMPARE(std::get<PlanFigure>(blocks.at(1)).caption, u"추진 일정(계속)"_s);
        QVERIFY(planFigures(printableSight(timeline(0, {})), u"a"_s, {}).isEmpty());
    }

    void figuresAreValues()
    {
        const auto one = planFigures(printableSight(timeline(3, u"a"_s)), {}, {});
        QVERIFY(one == planFigures(printableSight(timeline(3, u"a"_s)), {}, {}));
        QVERIFY(one != planFigures(printableSight(timeline(3, u"b"_s)), {}, {}));
    }

    void everyFormatShowsTheNames()
    {
        const Document document = documentOf(planFigures(printableSight(timeline(40, u"수요 예측 "_s)), u"추진 일정"_s, u"PoC 40건"_s));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const test::PlainFigures figures;
        CHECK_OK(writePdf(document, figures, path));
        // Words of a picture stay words: found in the PDF and in the page.
        const QString paper = test::squeezed(test::pdfText(path));
        const QString page = html(document);
        for (const QString &name : {u"수요 예측 1"_s, u"수요 예측 40"_s, u"추진 일정(계속)"_s}) {
            QVERIFY2(paper.contains(test::squeezed(name)), qPrintable(name));
            QVERIFY2(page.contains(name), qPrintable(name));
        }
        QVERIFY(page.contains(u"aria-label=\"PoC 40건\""_s));
        const auto hwpx = hwpxBytes(document, figures);
        CHECK_OK(hwpx);
        QCOMPARE(hwpxProblems(*hwpx), QStringList());
        const QImage image = planImage(std::get<PlanFigure>(document.blocks.first()), Document::Shape::Upright, 150);
        int ink = 0;
        for (int x = 0; x < image.width(); x += 2)
            ink += qGray(image.pixel(x, image.height() / 2)) < 200;
        QVERIFY2(ink > 3, "nothing is painted in the middle");
    }

    /// What a screen reader reads is the figure's own, not the name of a library.
    void theElementIsCalledWhatTheFigureIs()
    {
        const auto blocks = planFigures(printableSight(timeline(2, u"가"_s)), u"표 & 그림"_s, u"두 과제"_s);
        const QString svg = planSvg(std::get<PlanFigure>(blocks.first()), Document::Shape::Across);
        QVERIFY(!svg.contains(u"Qt"_s));
        QCOMPARE(svg.count(u"<title>표 &amp; 그림</title>"_s), 1);
        QCOMPARE(svg.count(u"<desc>두 과제</desc>"_s), 1);
    }

    void hostileNamesLeaveTheElementWhole()
    {
        const auto blocks = planFigures(printableSight(timeline(2, u"<b>&\"\x01\x1f\u202e=cmd\n"_s + QString(100'000, u'가'))), {}, u"\"<>"_s);
        const QString svg = planSvg(std::get<PlanFigure>(blocks.first()), Document::Shape::Across);
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }
};

QTEST_MAIN(TestPlanFigure)
#include "tst_planfigure.moc"
