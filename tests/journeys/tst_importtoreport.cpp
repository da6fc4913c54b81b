// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/files/encoding.h"
#include "core/poc/planschedule.h"
#include "core/workspace/calendar.h"
#include "core/workspace/workspace.h"
#include "tests/cli/commandline.h"
#include "tests/support/check.h"

using namespace Qt::Literals::StringLiterals;
using namespace axw;
using workspace::Access;
using workspace::Workspace;

/// The main job, from a list of companies to the report in two languages: import, diagnose, plan, report. What a
/// script does is done by axwb as a script would; the plan by the edits that the window makes.
class ImportToReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void isWalkedThrough();

private:
    void imports();
    void diagnoses();
    void plans();
    void reports();
    void checks();

    test::Ended axwb(const QStringList &words) { return m_line.run(words + QStringList{u"--lang"_s, u"ko"_s}); }
    QString textOf(const QString &pdf);

    test::CommandLine m_line;
    SystemClock m_clock;
    QString m_client;
};

void ImportToReport::isWalkedThrough()
{
    CLI_OK(axwb({u"new"_s, u"센터.axw"_s, u"--as"_s, u"김지원"_s}));
    for (const auto step : {&ImportToReport::imports, &ImportToReport::diagnoses, &ImportToReport::plans,
                            &ImportToReport::reports, &ImportToReport::checks}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

/// A list as a public body publishes it: CP949, a title, an empty row, a total, one row with a wrong number.
void ImportToReport::imports()
{
    const QString list = u"2026년 상시 접수 명단,,,\r\n,,,\r\n업체명,사업자번호,대표자,소재지\r\n"
                         u"(주)한누리예제물류,099-86-90016,한누리,서울특별시 강서구 예제로 1\r\n"
                         u"똠방예제식품,099-86-90020,국똠방,서울특별시 구로구 예제로 2\r\n"
                         u"틀린예제기계,123-45-67890,표틀린,서울특별시 성동구 예제로 3\r\n"
                         u"합계,3개사,,\r\n"_s;
    m_line.write(u"명단.csv"_s, *files::encodeText(list, files::Encoding::Cp949));
    const auto ended = axwb({u"import-companies"_s, u"센터.axw"_s, u"명단.csv"_s, u"--json"_s});
    CLI_OK(ended);
    const QJsonObject result = ended.object();
    QCOMPARE(result[u"encoding"].toString(), u"CP949"_s);
    QCOMPARE(result[u"rows"].toInt(), 3);
    QCOMPARE(result[u"refused"].toArray().size(), 1);
    QCOMPARE(result[u"refused"][0][u"row"].toInt(), 6);
    QCOMPARE(result[u"created"].toInt(), 2);

    const auto found = axwb({u"clients"_s, u"센터.axw"_s, u"--find"_s, u"ㅎㄴㄹ"_s, u"--json"_s});
    CLI_OK(found);
    QCOMPARE(found.array().size(), 1);
    QCOMPARE(found.array()[0][u"name"].toString(), u"(주)한누리예제물류"_s);
    QCOMPARE(found.array()[0][u"stage"].toString(), u"intake"_s);
    m_client = found.array()[0][u"id"].toString();
}

/// Every item of one dimension has one level, so the scores can be worked out by hand: process 3, data 1, operations
/// 2, people 3, technology 2, governance 4 with weights 20, 25, 15, 15, 15, 10 make 230 / 100.
void ImportToReport::diagnoses()
{
    const QMap<QString, int> levels{{u"process"_s, 3}, {u"data"_s, 1}, {u"operations"_s, 2},
                                    {u"people"_s, 3}, {u"technology"_s, 2}, {u"governance"_s, 4}};
    QJsonObject answers;
    const auto form = diagnosis::builtinForm(u"full");
    CHECK_OK(form);
    for (const diagnosis::Dimension &dimension : form->dimensions) {
        for (const diagnosis::Item &item : dimension.items)
            answers[item.key] = QJsonObject{{u"value"_s, QString::number(levels[dimension.key])}, {u"evidence"_s, u"E2"_s}};
    }
    answers[u"governance_1"_s] = u"unknown"_s;
    answers[u"data_1"_s] = QJsonObject{{u"value"_s, u"1"_s}, {u"evidence"_s, u"E1"_s}, {u"note"_s, u"출고 대장을 손으로 옮겨 적음"_s}};
    m_line.write(u"답변.json"_s, QJsonDocument(answers).toJson());
    const auto ended = axwb({u"diagnose"_s, u"센터.axw"_s, m_client, u"--form"_s, u"full"_s, u"--round"_s, u"T0"_s,
                             u"--answers"_s, u"답변.json"_s, u"--freeze"_s, u"--json"_s});
    CLI_OK(ended);
    const QJsonObject scores = ended.object();
    QCOMPARE(scores[u"overall"].toDouble(), 2.3);
    QCOMPARE(scores[u"bottleneck"].toString(), u"data"_s);
    QCOMPARE(scores[u"coverage"].toDouble(), 35.0 / 36);
    QCOMPARE(scores[u"dimensions"][u"data"][u"confidence"].toDouble(), 5.5 / 6);
}

/// Five days from the Monday before Chuseok 2026, a day's lag, three days over the substitute of National Foundation
/// Day: the working calendar decides where they end.
void ImportToReport::plans()
{
    auto opened = Workspace::open(m_line.path(u"센터.axw"_s), Access::Write, m_clock, u"김지원"_s);
    CHECK_OK(opened);
    Workspace &workspace = **opened;
    const auto client = ClientId::fromString(m_client);
    const auto file = workspace.cases().current(client);
    CHECK_OK(file);
    QVERIFY(*file);
    const auto poc = workspace.edit("Add PoC", [&]() -> Result<PocId> {
        AXW_TRY_ASSIGN(id, workspace.pocs().add(client, (*file)->id, u"출고 검수 비전 AI PoC"_s, QDate(2026, 9, 21)));
        poc::Task collect;
        collect.name = u"출고 영상 수집"_s;
        collect.duration = 5 * 480;
        poc::Task train;
        train.name = u"검수 모델 개발"_s;
        train.duration = 3 * 480;
        poc::Task done;
        done.name = u"최종평가"_s;
        done.duration = 0;
        AXW_TRY_ASSIGN(first, workspace.pocs().addTask(id, collect));
        AXW_TRY_ASSIGN(second, workspace.pocs().addTask(id, train, first));
        AXW_TRY_ASSIGN(third, workspace.pocs().addTask(id, done, second));
        AXW_TRY(workspace.pocs().link(first, second, schedule::LinkType::FinishToStart, 480));
        AXW_TRY(workspace.pocs().link(second, third));
        return id;
    });
    CHECK_OK(poc);
    const auto plan = workspace.pocs().plan(*poc);
    CHECK_OK(plan);
    const auto calendar = workspace::workCalendar(workspace, 2025, 2028);
    CHECK_OK(calendar);
    const poc::ScheduledPlan dates = poc::scheduled(*plan, *calendar);
    QCOMPARE(dates.schedule.tasks.size(), 3u);
    // 21, 22, 23, then 24 to 26 are Chuseok, 28 and 29 are worked
    QCOMPARE(schedule::dateOf(dates.schedule.tasks[0].finish), QDate(2026, 9, 29));
    QCOMPARE(schedule::dateOf(dates.schedule.tasks[1].start), QDate(2026, 10, 1));
    // 1, 2, then 3 October is a Saturday with its substitute on Monday the 5th, 6
    QCOMPARE(schedule::dateOf(dates.schedule.tasks[1].finish), QDate(2026, 10, 6));
    QCOMPARE(schedule::dateOf(dates.schedule.tasks[2].finish), QDate(2026, 10, 6));
    for (const schedule::TaskDates &task : dates.schedule.tasks)
        QVERIFY(task.critical);

    clients::Visit visit;
    visit.client = client;
    visit.starts = QDateTime(QDate(2026, 9, 15), QTime(10, 0));
    visit.ends = visit.starts.addSecs(7200);
    visit.place = u"강서 물류센터"_s;
    visit.said = u"출고 오류가 오후에 몰린다."_s;
    visit.agreed = u"검수대에 카메라를 설치한다."_s;
    CHECK_OK(workspace.edit("Add visit", [&] { return workspace.clients().put(visit); }));
}

QString ImportToReport::textOf(const QString &pdf)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    pdftotext.waitForFinished();
    return QString::fromUtf8(pdftotext.readAllStandardOutput()).normalized(QString::NormalizationForm_C);
}

void ImportToReport::reports()
{
    struct Wanted
    {
        QString kind;
        bool ofClient;
        QStringList korean;
        QStringList english;
    };
    const std::vector<Wanted> wanted = {
        {u"diagnosis"_s, true, {u"(주)한누리예제물류"_s, u"2.3"_s, u"데이터"_s, u"출고 대장을 손으로 옮겨 적음"_s, u"97%"_s},
         {u"(주)한누리예제물류"_s, u"2.3"_s, u"Data"_s, u"97%"_s}},
        {u"register"_s, false, {u"접수대장"_s, u"(주)한누리예제물류"_s, u"똠방예제식품"_s}, {u"(주)한누리예제물류"_s, u"똠방예제식품"_s}},
        {u"visit-log"_s, true, {u"상담일지"_s, u"강서 물류센터"_s, u"검수대에 카메라를 설치한다."_s}, {u"강서 물류센터"_s}},
    };
    for (const Wanted &report : wanted) {
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            for (const QString &format : {u"pdf"_s, u"html"_s}) {
                const QString out = u"%1-%2.%3"_s.arg(report.kind, language, format);
                QStringList words{u"report"_s, u"센터.axw"_s, u"--kind"_s, report.kind, u"--format"_s, format, u"--out"_s, out,
                                  u"--lang"_s, language};
                if (report.ofClient)
                    words << u"--client"_s << m_client;
                CLI_OK(m_line.run(words));
                const QString text = format == u"pdf" ? textOf(m_line.path(out)) : QString::fromUtf8(m_line.read(out));
                for (const QString &word : language == u"ko" ? report.korean : report.english)
                    QVERIFY2(text.contains(word), qPrintable(out + u" lacks "_s + word + u'\n' + text.left(3000)));
            }
        }
    }
}

/// All of it can be taken back by one undo a step, and the trail is whole.
void ImportToReport::checks()
{
    const auto ended = axwb({u"check"_s, u"센터.axw"_s, u"--json"_s});
    CLI_OK(ended);
    QVERIFY(ended.object()[u"ok"].toBool());
    auto count = [&] { return axwb({u"clients"_s, u"센터.axw"_s, u"--json"_s}).array().size(); };
    QCOMPARE(count(), 2);
    for (int step = 0; step < 10 && count() > 0; ++step)
        CLI_OK(axwb({u"undo"_s, u"센터.axw"_s}));
    QCOMPARE(count(), 0);
}

QTEST_GUILESS_MAIN(ImportToReport)
#include "tst_importtoreport.moc"
