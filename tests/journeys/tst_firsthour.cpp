// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "tests/journeys/window.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/widgets/composition.h"

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A consultant's first hour with the program, in the window: makes a workspace, registers a company, fills its
/// diagnosis by keys, changes the language midway, exports the report in both languages, and finds it all again the
/// next morning, undo included.
class FirstHour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }
    void isSpent();

private:
    void makesAWorkspace();
    void registersACompany();
    void fillsTheDiagnosis();
    void exportsTheReport();
    void findsItAgainTheNextMorning();

    test::Window m_window;
    ClientId m_client;
};

void FirstHour::isSpent()
{
    for (const auto step : {&FirstHour::makesAWorkspace, &FirstHour::registersACompany, &FirstHour::fillsTheDiagnosis,
                            &FirstHour::exportsTheReport, &FirstHour::findsItAgainTheNextMorning}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_window.prompter.errors.isEmpty(), m_window.prompter.errors.isEmpty()
                         ? "" : qPrintable(m_window.prompter.errors.first().sentence));
    }
}

void FirstHour::makesAWorkspace()
{
    m_window.start();
    QVERIFY(!m_window.bench().frame());
    QVERIFY(m_window.type<QLineEdit>(u"start.person"_s, u"김지원"_s));
    QVERIFY(m_window.type<QLineEdit>(u"start.name"_s, u"예제 혁신센터"_s));
    QVERIFY(m_window.click<QPushButton>(u"start.make"_s));
    QTRY_VERIFY(m_window.bench().frame());
    QCOMPARE(m_window.workspace().person(), u"김지원"_s);
}

void FirstHour::registersACompany()
{
    QVERIFY(m_window.go(widgets::RailTarget{u"clients"_s, {}}));
    QVERIFY(m_window.frame().run(u"client.new"_s));
    QTRY_VERIFY(m_window.find<QLineEdit>(u"newclient.name"_s));
    QVERIFY(m_window.type<QLineEdit>(u"newclient.name"_s, u"(주)한누리예제물류"_s));
    QVERIFY(m_window.type<QLineEdit>(u"newclient.brn"_s, u"099-86-90016"_s));
    QVERIFY(m_window.type<QLineEdit>(u"newclient.address"_s, u"서울특별시 강서구 예제로 1"_s));
    QVERIFY(m_window.type<QPlainTextEdit>(u"newclient.wanted"_s, u"출고 오류를 줄이고 싶음"_s));
    QVERIFY(m_window.click<QPushButton>(u"newclient.save"_s));
    const auto found = m_window.workspace().clients().search(u"ㅎㄴㄹ"_s, 10);
    CHECK_OK(found);
    QCOMPARE(found->size(), 1u);
    m_client = found->front();
    const auto client = m_window.workspace().clients().get(m_client);
    CHECK_OK(client);
    QCOMPARE(client->region, u"강서구"_s);
    const auto file = m_window.workspace().cases().current(m_client);
    CHECK_OK(file);
    QVERIFY(*file);
}

/// One key an item: the level is saved at once and the next item is in front. In the middle the language and the
/// theme change; nothing is lost and the place is kept.
void FirstHour::fillsTheDiagnosis()
{
    QVERIFY(m_window.go(widgets::ClientTarget{m_client, widgets::stageTab(Stage::Diagnosis), {}, {}}));
    QVERIFY(m_window.click<QPushButton>(u"begin"_s));
    const auto all = m_window.workspace().assessments().ofClient(m_client);
    CHECK_OK(all);
    QCOMPARE(all->size(), 1u);
    const auto form = diagnosis::builtinForm(all->front().formKey);
    CHECK_OK(form);
    const auto panel = [&] { return m_window.find<diagnosis::ItemPanel>(u"itemPanel"_s); };
    QTRY_VERIFY(panel());
    int answered = 0;
    for (const diagnosis::Dimension &dimension : form->dimensions) {
        for (const diagnosis::Item &item : dimension.items) {
            QTRY_VERIFY(panel() && panel()->itemKey() == item.key);
            QTest::keyClick(panel(), Qt::Key(Qt::Key_0 + answered % 6));
            const auto answers = m_window.workspace().assessments().answers(all->front().id);
            CHECK_OK(answers);
            QCOMPARE(answers->value(item.key).level, answered % 6);
            QCOMPARE(int(answers->size()), answered + 1);
            if (++answered < form->itemCount() && panel()->itemKey() == item.key)
                QVERIFY(m_window.frame().run(u"diagnosis.next"_s));
            if (answered == 10) {
                QVERIFY(m_window.frame().run(u"language.switch"_s));
                QVERIFY(m_window.frame().run(u"theme.switch"_s));
                QTRY_COMPARE(m_window.bench().preferences().language, Language::English);
                QTRY_VERIFY(panel());
            }
        }
    }
    QCOMPARE(answered, form->itemCount());
    QVERIFY(m_window.frame().run(u"diagnosis.freeze"_s));
    const auto frozen = m_window.workspace().assessments().ofClient(m_client);
    CHECK_OK(frozen);
    QVERIFY(frozen->front().isFrozen());
}

void FirstHour::exportsTheReport()
{
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        QVERIFY(m_window.go(widgets::ReportTarget{u"diagnosis"_s, {{u"client"_s, m_client.toString()}}}));
        QVERIFY(m_window.click<QRadioButton>(u"language_"_s + language));
        QVERIFY(m_window.click<QRadioButton>(u"format_pdf"_s));
        const QString file = m_window.path(u"진단 %1.pdf"_s.arg(language));
        m_window.prompter.files = {file};
        QVERIFY(m_window.frame().run(u"report.export"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30000);
        QProcess pdftotext;
        pdftotext.start(u"pdftotext"_s, {file, u"-"_s});
        QVERIFY(pdftotext.waitForFinished());
        const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput());
        QVERIFY2(text.contains(u"(주)한누리예제물류"), qPrintable(text.left(500)));
        QVERIFY2(text.contains(language == u"ko" ? u"데이터"_s : u"Data"_s), qPrintable(text.left(500)));
    }
}

void FirstHour::findsItAgainTheNextMorning()
{
    m_window.close();
    m_window.clock.advance(16 * 3600 * 1000);
    m_window.start();
    QVERIFY(m_window.bench().frame());
    QCOMPARE(m_window.workspace().person(), u"김지원"_s);
    QVERIFY(m_window.go(widgets::ClientTarget{m_client, widgets::stageTab(Stage::Diagnosis), {}, {}}));
    // Undo goes back behind the night: first the freezing, then the last answer.
    QVERIFY(m_window.frame().run(u"undo"_s));
    auto assessment = m_window.workspace().assessments().ofClient(m_client);
    CHECK_OK(assessment);
    QVERIFY(!assessment->front().isFrozen());
    QVERIFY(m_window.frame().run(u"undo"_s));
    auto answers = m_window.workspace().assessments().answers(assessment->front().id);
    CHECK_OK(answers);
    QCOMPARE(int(answers->size()), 35);
    QVERIFY(m_window.frame().run(u"redo"_s));
    QVERIFY(m_window.frame().run(u"redo"_s));
    assessment = m_window.workspace().assessments().ofClient(m_client);
    CHECK_OK(assessment);
    QVERIFY(assessment->front().isFrozen());
    m_window.close();
}

QTEST_MAIN(FirstHour)
#include "tst_firsthour.moc"
