// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quicknotes.h"
#include "tests/journeys/window.h"
#include "ui/diagnosis/itempanel.h"
#include "ui/shell/rail.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/valueedits.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A day at a company: the form in the field mode, notes in a hurry, one of them put to its item afterwards, the visit
/// closed with the next date, and the visit log as a PDF.
class FieldDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }
    void isSpent();
};

void FieldDay::isSpent()
{
    test::Window window;
    auto made = workspace::Workspace::create(window.path(u"현장.axw"_s), {u"김지원"_s, u"예제 혁신센터"_s}, window.clock);
    CHECK_OK(made);
    clients::Client company;
    company.name = u"(주)한누리예제물류"_s;
    const ClientId client = (*made)->edit("Add client", [&] { return (*made)->clients().add(company); }).value();
    const auto file = (*made)->edit("Open case", [&] { return (*made)->cases().open(client, u"출고 검수"_s, u"김지원"_s); }).value();
    const auto assessment = (*made)->edit("Begin assessment", [&] { return (*made)->assessments().begin(client, u"full"_s, diagnosis::Round::T0); }).value();
    made->reset();
    widgets::Preferences person;
    person.person = u"김지원"_s;
    writePreferences(window.settings, person);
    window.start(window.path(u"현장.axw"_s));

    QVERIFY(window.go(widgets::ClientTarget{client, widgets::stageTab(Stage::Diagnosis), {}, {}}));
    const auto panel = [&] { return window.find<diagnosis::ItemPanel>(u"itemPanel"_s); };
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); };
    QTRY_COMPARE(QApplication::focusWidget(), panel());
    QVERIFY(window.bench().window().findChild<shell::Rail *>()->isVisible());
    press(Qt::Key_F9);
    QVERIFY(!window.bench().window().findChild<shell::Rail *>()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), panel());
    press(Qt::Key_2);
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(window.type<QLineEdit>(u"quicknote.words"_s, u"검수 기록은 종이 대장"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), panel());
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(window.type<QLineEdit>(u"quicknote.words"_s, u"물류팀장이 표준서를 보여 줌"_s));
    press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), panel());
    press(Qt::Key_Escape);
    QTRY_VERIFY(window.bench().window().findChild<shell::Rail *>()->isVisible());
    QTRY_VERIFY(window.find<QPushButton>(u"assignNote1"_s));
    QVERIFY(window.click<QPushButton>(u"assignNote1"_s));
    QVERIFY(window.workspace().assessments().answers(assessment.id)->value(u"process_1"_s).note.contains(u"물류팀장이 표준서를 보여 줌"));

    window.clock.advance(3 * 3600'000);
    QVERIFY(window.frame().run(u"visit.close"_s));
    QTRY_VERIFY(window.find<QLineEdit>(u"closing.next"_s));
    QVERIFY(window.type<QPlainTextEdit>(u"closing.agreed"_s, u"설비 기록 3개월분 제공"_s));
    QVERIFY(window.type<QLineEdit>(u"closing.next"_s, u"3/18"_s));
    const QString pdf = window.path(u"상담일지.pdf"_s);
    window.prompter.files = {pdf};
    QVERIFY(window.click<QPushButton>(u"closing.done"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 30000);
    QVERIFY2(window.prompter.errors.isEmpty(), window.prompter.errors.isEmpty() ? "" : qPrintable(window.prompter.errors.front().sentence));
    QCOMPARE(window.workspace().cases().get(file.id)->nextDue, QDate(2026, 3, 18));
    QVERIFY(workspace::waitingNotes(window.workspace(), client)->empty());
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {pdf, u"-"_s});
    QVERIFY(pdftotext.waitForFinished());
    const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput());
    for (const QString &wanted : {u"상담일지"_s, u"(주)한누리예제물류"_s, u"검수 기록은 종이 대장"_s, u"설비 기록 3개월분 제공"_s, u"다음 방문"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in "_s + text));

    // One edit: one undo brings the visit back to where it was open.
    CHECK_OK(window.workspace().undo());
    QVERIFY(window.workspace().clients().of<clients::Visit>(client)->empty());
    QCOMPARE(workspace::waitingNotes(window.workspace(), client)->size(), 1u);
}

QTEST_MAIN(FieldDay)
#include "tst_fieldday.moc"
