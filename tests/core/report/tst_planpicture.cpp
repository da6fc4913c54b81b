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

    /// Names at diamonds, how late everything is, what the marks mean, what day it is of.
    void paperSaysWhatTheScreenSays_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("Korean") << int(Language::Korean)
                                << QStringList{u"+4일"_s, u"3.16.작업7번(+4일)"_s, u"기준일2026.3.5."_s, u"작성일2026.3.4."_s, u"주공정"_s, u"기준계획"_s, u"이정표"_s, u"진척"_s, u"오늘"_s, u"2/2쪽"_s};
        QTest::newRow("English") << int(Language::English)
                                 << QStringList{u"+4d"_s, u"16Mar작업7번(+4d)"_s, u"Statusdate5March2026"_s, u"Madeon4March2026"_s, u"Critical"_s, u"Baseline"_s, u"Milestone"_s, u"Done"_s, u"Today"_s, u"Page2of2"_s};
    }
    void paperSaysWhatTheScreenSays()
    {
        QFETCH(int, language);
        QFETCH(QStringList, words);
        poc::Plan plan = planOf(30);
        for (size_t i = 1; i < plan.tasks.size(); ++i)
            plan.links.push_back({.id = LinkId::create(), .poc = {}, .predecessor = plan.tasks[i - 1].id, .successor = plan.tasks[i].id});
        const poc::PlanCalendars calendars(schedule::koreanCalendar(2025, 2028));
        QHash<TaskId, poc::BaselineTask> baseline;
        const auto before = poc::scheduled(plan, calendars);
        for (size_t i = 0; i < plan.tasks.size(); ++i) {
            poc::BaselineTask &one = baseline[plan.tasks[i].id];
            one.start = poc::PlanTime{before.schedule.tasks[i].start};
            one.finish = poc::PlanTime{before.schedule.tasks[i].finish};
        }
        plan.tasks[0].duration = 3 * 480;
        plan.tasks[0].done = 50;
        plan.poc.statusDate = poc::PlanTime{schedule::momentOf(QDate(2026, 3, 5), 18 * 60)};
        const auto dates = poc::scheduled(plan, calendars);
        const auto bytes = planPdf({plan, dates, calendars, baseline, u"처음 계획"_s, {}, QDate(2026, 3, 4), Language(language)}, PaperSize::A4);
        CHECK_OK(bytes);
        const QString text = test::squeezed(test::pdfPages(saved(*bytes)).join(u' '));
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" | "_s + text));
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
