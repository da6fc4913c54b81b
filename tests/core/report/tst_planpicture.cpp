// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/planpicture.h"
#include "tests/core/report/pdftools.h"
#include "tests/support/check.h"

#include <QFile>
#include <QImage>

using namespace axw;
using namespace axw::report;
using namespace Qt::Literals::StringLiterals;

class TestPlanPicture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_place;

    static poc::Plan planOf(int tasks)
    {
        poc::Plan plan;
        plan.poc.name = u"비전 검사 PoC"_s;
        plan.poc.starts = QDate(2026, 3, 2);
        plan.poc.due = QDate(2026, 6, 30);
        for (int i = 0; i < tasks; ++i) {
            poc::Task task;
            task.id = TaskId::create();
            task.rank = u"%1"_s.arg(i, 6, 10, QChar(u'0'));
            task.name = u"작업 %1번"_s.arg(i + 1);
            task.duration = i % 7 == 6 ? 0 : 480;
            plan.tasks.push_back(task);
        }
        return plan;
    }

    QString saved(const QByteArray &bytes) const
    {
        QFile file(m_place.filePath(u"계획.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }

private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void pagesSayEveryTask_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("paper");
        QTest::addColumn<int>("pages");
        QTest::newRow("none") << 0 << int(PaperSize::A4) << 1;
        QTest::newRow("one page of A4") << 20 << int(PaperSize::A4) << 1;
        QTest::newRow("some pages of A4") << 100 << int(PaperSize::A4) << 5;
        QTest::newRow("more on A3") << 100 << int(PaperSize::A3) << 3;
    }
    void pagesSayEveryTask()
    {
        QFETCH(int, tasks);
        QFETCH(int, paper);
        const poc::Plan plan = planOf(tasks);
        const poc::PlanCalendars calendars(schedule::koreanCalendar(2025, 2028));
        const auto dates = poc::scheduled(plan, calendars);
        const auto bytes = planPdf({plan, dates, calendars, {}, u"처음 계획"_s, u"(주)한빛물류"_s, QDate(2026, 3, 4), Language::Korean}, PaperSize(paper));
        CHECK_OK(bytes);
        const QStringList pages = test::pdfPages(saved(*bytes));
        QTEST(int(pages.size()), "pages");
        const QString text = test::squeezed(pages.join(u' '));
        for (int i = 1; i <= tasks; ++i)
            QVERIFY2(text.contains(u"작업%1번"_s.arg(i)), qPrintable(text.left(400)));
        for (const QString &page : pages)
            QVERIFY(test::squeezed(page).contains(u"비전검사PoC·(주)한빛물류"_s));
        QVERIFY(text.contains(u"2026.6.30."_s) && text.contains(u"“처음계획”"_s));
    }

    void picturesAreWhole()
    {
        const poc::Plan plan = planOf(30);
        const poc::PlanCalendars calendars(schedule::koreanCalendar(2025, 2028));
        const auto dates = poc::scheduled(plan, calendars);
        const PlanPicture picture{plan, dates, calendars, {}, {}, {}, QDate(2026, 3, 4), Language::English};
        const auto png = planPng(picture);
        CHECK_OK(png);
        QImage image;
        QVERIFY(image.loadFromData(*png, "PNG"));
        QVERIFY(image.width() > 2000 && image.height() > 30 * 2 * 20);
        const auto svg = planSvg(picture);
        CHECK_OK(svg);
        QVERIFY(svg->contains("작업 30번")); // words stay words
    }

    void aPictureHasItsLimit()
    {
        const poc::Plan plan = planOf(1'001);
        const poc::PlanCalendars calendars(schedule::koreanCalendar(2025, 2028));
        const auto dates = poc::scheduled(plan, calendars);
        const PlanPicture picture{plan, dates, calendars, {}, {}, {}, QDate(2026, 3, 4), Language::Korean};
        CHECK_FAILS(planPng(picture), Error::Kind::Invalid);
        CHECK_OK(planSvg(picture));
    }

    void aStoppedExportWritesNothing()
    {
        const poc::Plan plan = planOf(200);
        const poc::PlanCalendars calendars(schedule::koreanCalendar(2025, 2028));
        const auto dates = poc::scheduled(plan, calendars);
        int asked = 0;
        CHECK_FAILS(planPdf({plan, dates, calendars, {}, {}, {}, QDate(2026, 3, 4), Language::Korean}, PaperSize::A4, {{}, [&asked] { return ++asked > 2; }}), Error::Kind::Cancelled);
    }
};

QTEST_MAIN(TestPlanPicture)
#include "tst_planpicture.moc"
