// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/encoding.h"
#include "tests/journeys/window.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace axw;

/// A list of companies comes by mail: it is imported in the window, what was refused is saved to be mended, the mended
/// list is imported too, and one undo takes one list back.
class ImportInTheWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new widgets::CompositionKeeper(qApp); }
    void init() { test::failOnWarnings(); }
    void isImportedAndMended();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Opens the wizard on a file and waits for its preview.
    void open(const QString &file, int rows);
    qint64 companies() const { return m_window.workspace().clients().count().value_or(-1); }

    test::Window m_window;
};

QString ImportInTheWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_window.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void ImportInTheWindow::open(const QString &file, int rows)
{
    m_window.prompter.files = {file};
    QVERIFY(m_window.frame().run(u"clients.import"_s));
    if (auto *choose = m_window.find<QPushButton>(u"import.choose"_s); choose && !m_window.prompter.files.isEmpty())
        choose->click();
    QTRY_VERIFY(m_window.find<widgets::TableView>(u"import.preview"_s));
    QTRY_COMPARE(m_window.find<widgets::TableView>(u"import.preview"_s)->model()->rowCount(), rows);
}

void ImportInTheWindow::isImportedAndMended()
{
    m_window.start();
    QVERIFY(m_window.bench().make(m_window.path(u"센터.axw"_s), {u"김지원"_s, u"센터"_s}));
    QVERIFY(m_window.go(widgets::RailTarget{u"clients"_s, {}}));

    const QString list = u"2026년 참여기업 명단\r\n\r\n기업명,사업자등록번호,소재지\r\n"
                         u"(주)한누리예제물류,099-86-90016,서울특별시 강서구\r\n"
                         u"똠방예제식품,099-86-90020,서울특별시 구로구\r\n"
                         u"틀린예제기계,123-45-67890,서울특별시 성동구\r\n"_s;
    open(write(u"명단.csv"_s, *files::encodeText(list, files::Encoding::Cp949)), 3);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_window.click<QPushButton>(u"import.run"_s));
    QTRY_COMPARE(companies(), 2);

    const QString mend = m_window.path(u"보완.csv"_s);
    m_window.prompter.files = {mend};
    const auto ended = [&] {
        const auto *other = m_window.find<QPushButton>(u"import.other"_s);
        return other && other->isEnabled();
    };
    QTRY_VERIFY(ended());
    QVERIFY(m_window.click<QPushButton>(u"import.refused"_s));
    QTRY_VERIFY(QFile::exists(mend));
    QFile file(mend);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY2(text.contains("틀린예제기계") && !text.contains("똠방예제식품"), text.constData());
    file.close();
    QVERIFY(m_window.click<QPushButton>(u"import.close"_s));

    open(write(u"보완.csv"_s, text.replace("123-45-67890", "099-86-90035")), 1);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_window.click<QPushButton>(u"import.run"_s));
    QTRY_COMPARE(companies(), 3);
    QTRY_VERIFY(!m_window.find<QPushButton>(u"import.close"_s)); // nothing was refused: it closes by itself

    QVERIFY(m_window.frame().run(u"undo"_s));
    QCOMPARE(companies(), 2);
    QVERIFY(m_window.frame().run(u"undo"_s));
    QCOMPARE(companies(), 0);
    QTRY_VERIFY(m_window.frame().action(u"redo"_s)->isEnabled());
    QVERIFY(m_window.frame().run(u"redo"_s));
    QCOMPARE(companies(), 2);
    QVERIFY(m_window.prompter.errors.isEmpty());
    m_window.close();
}

QTEST_MAIN(ImportInTheWindow)
#include "tst_importinthewindow.moc"
