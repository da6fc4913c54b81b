// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/answerimport.h"
#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/filledbook.h"
#include "tests/support/formbook.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace axw;
using namespace Qt::Literals::StringLiterals;
using diagnosis::Rater;
using diagnosis::Round;
using test::Filled;

namespace {

constexpr qint64 patience = 20000; // ms, on a slow machine; what goes on without end takes minutes

const QString plant = u"| survey |\n|| type | name | label |\n|| text | site | 공장 이름 |\n|| integer | robots | 로봇 수 |\n|| select_one yn | rules | 표준 |\n"
                      "|| begin_repeat | line | 라인 |\n|| text | title | 이름 |\n|| end_repeat | | |\n"
                      "| choices |\n|| list_name | name | label |\n|| yn | yes | 있음 |\n|| yn | no | 없음 |\n"
                      "| settings |\n|| form_id |\n|| plant |\n"_s;
const QString flat = QString(plant).remove(u"|| begin_repeat | line | 라인 |\n|| text | title | 이름 |\n|| end_repeat | | |\n"_s);

} // namespace

/// Files made to hurt, and forms that change under a half-filled assessment: a clear sentence, and nothing is lost.
class TestHostileFiles : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<workspace::Workspace> m_workspace;
    ClientId m_client;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test file cannot be written");
        return file.fileName();
    }
    diagnosis::FormRecord importForm(const QString &table)
    {
        const auto imported = workspace::importForm(*m_workspace, write(u"plant.xlsx"_s, test::formBook(table)));
        if (!imported || !imported->record)
            qFatal("the form was not taken");
        return *imported->record;
    }
    diagnosis::Assessment begin()
    {
        return *m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"plant"_s, Round::T0); });
    }
    std::unique_ptr<diagnosis::Filling> fill(const diagnosis::Assessment &assessment)
    {
        auto filling = m_workspace->assessments().fill(assessment.id, {}, {});
        if (!filling)
            qFatal("%s", qPrintable(filling.error().sentence));
        return std::move(*filling);
    }
    void set(const diagnosis::Assessment &assessment, const QString &path, const QString &value)
    {
        auto filling = fill(assessment);
        const auto done = m_workspace->edit("Fill", [&] { return m_workspace->assessments().setValue(*filling, *forms::placeOf(filling->form(), path), value); });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    static QString kept(const diagnosis::Filling &filling, const QString &path)
    {
        return filling.session().standing(*forms::placeOf(filling.form(), path)).kept;
    }
    qint64 rows(const QByteArray &table) { return *m_workspace->database().count("SELECT count(*) FROM " + table); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = workspace::Workspace::create(m_place->filePath(u"진단.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        m_client = *m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
    }
    void cleanup() { m_workspace.reset(); }

    void formsThatHurt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a bomb") << [] {
            test::XlsxBook book;
            book.sheets = {{u"survey"_s, QString(300 << 20, u' '), false}};
            return book.bytes();
        }();
        QTest::newRow("a file from elsewhere") << [] {
            test::XlsxBook book;
            book.prolog = u"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"_s;
            book.sheets = {{u"survey"_s, test::XlsxBook::rowsOf({{u"type"_s, u"name"_s, u"label"_s}, {u"text"_s, u"a"_s, u"A"_s}}).replace(u">A<"_s, u">&e;<"_s), false}};
            return book.bytes();
        }();
        QTest::newRow("a file that is not there") << test::formBook(u"| survey |\n|| type | name | label |\n|| select_one_from_file gone.csv | a | A |\n"_s);
        QTest::newRow("a file above its folder") << test::formBook(u"| survey |\n|| type | name | label |\n|| select_one_from_file ../진단.axw/db | a | A |\n"_s);
        QTest::newRow("half a file") << test::formBook(plant).left(700);
    }
    void formsThatHurt()
    {
        QFETCH(QByteArray, bytes);
        const qint64 before = *m_workspace->journal().size();
        const QStringList blobs = m_workspace->blobs().hashes();
        QElapsedTimer timer;
        timer.start();
        const auto imported = workspace::importForm(*m_workspace, write(u"plant.xlsx"_s, bytes));
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        CHECK_OK(imported);
        QVERIFY(!imported->record && !imported->reading.isGood());
        QVERIFY(!imported->reading.problems.front().why.isEmpty());
        QVERIFY(!test::problemLines(imported->reading).contains(u"root:"_s));
        QCOMPARE(*m_workspace->journal().size(), before);
        QCOMPARE(m_workspace->blobs().hashes(), blobs);
    }

    void answersThatHurt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("a bomb") << u"bomb"_s;
        QTest::newRow("a file from elsewhere") << u"entity"_s;
        QTest::newRow("a million rows of answers") << u"rows"_s;
        QTest::newRow("a million rows of the hidden sheet") << u"hidden"_s;
    }
    void answersThatHurt()
    {
        QFETCH(QString, how);
        importForm(flat);
        const auto blank = workspace::answerWorkbook(*m_workspace, m_client, u"plant"_s, Round::T0, Language::Korean);
        CHECK_OK(blank);
        Filled filled = Filled::of(*blank);
        filled.answer(u"1"_s, u"본사"_s);
        (void)filled.bytes();
        test::XlsxBook book = filled.book;
        for (qsizetype sheet = 0; sheet < book.sheets.size(); ++sheet)
            book.sheets[sheet].data = test::XlsxBook::rowsOf(filled.sheets[sheet]);
        if (how == u"bomb") {
            book.sheets[0].data = QString(300 << 20, u' ');
        } else if (how == u"entity") {
            book.prolog = u"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"_s;
            book.sheets[0].data.replace(u"본사"_s, u"&e;"_s);
        } else {
            QString &data = book.sheets[how == u"rows" ? 0 : 1].data;
            data.reserve(120'000'000);
            for (int row = 100; row < 1'000'100; ++row)
                data += u"<row r=\"%1\"><c r=\"A%1\"><v>%1</v></c><c r=\"C%1\"><v>1</v></c></row>"_s.arg(row);
        }
        const QString path = write(u"답.xlsx"_s, book.bytes());
        const qint64 before = *m_workspace->journal().size();
        QElapsedTimer timer;
        timer.start();
        const auto taken = workspace::importAnswers(*m_workspace, m_client, path, Round::T0);
        QVERIFY2(timer.elapsed() < patience, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!taken);
        QVERIFY(!taken.error().sentence.isEmpty());
        QVERIFY2(taken.error().sentence.size() < 2000, qPrintable(QString::number(taken.error().sentence.size())));
        QVERIFY(!taken.error().sentence.contains(u"root:"_s));
        QCOMPARE(*m_workspace->journal().size(), before);
        QCOMPARE(rows("assessment"), 0);
    }

    void aHalfFilledAssessmentKeepsItsForm()
    {
        importForm(plant);
        const auto assessment = begin();
        set(assessment, u"site"_s, u"본사"_s);
        set(assessment, u"rules"_s, u"yes"_s);
        // In the next version one question is gone, one has another type, one another list, and a repeat is none any more.
        importForm(u"| survey |\n|| type | name | label |\n|| text | robots | 로봇 이름 |\n|| select_one ab | rules | 표준 |\n|| text | line | 라인 |\n"
                   "| choices |\n|| list_name | name | label |\n|| ab | a | 가 |\n|| ab | b | 나 |\n| settings |\n|| form_id |\n|| plant |\n"_s);
        const auto filling = fill(assessment);
        QCOMPARE(filling->assessment().formVersion, 1);
        QVERIFY(filling->troubles().isEmpty());
        QCOMPARE(kept(*filling, u"site"_s), u"본사"_s);
        QCOMPARE(kept(*filling, u"rules"_s), u"yes"_s);
        set(assessment, u"robots"_s, u"7"_s); // and goes on
        QCOMPARE(kept(*fill(assessment), u"robots"_s), u"7"_s);
        const auto next = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"plant"_s, Round::T1); });
        CHECK_OK(next);
        QCOMPARE(next->formVersion, 2);
        CHECK_OK(m_workspace->undo());
        CHECK_OK(m_workspace->undo());
        CHECK_OK(m_workspace->undo()); // the newer form goes; the filled one stays
        QCOMPARE(kept(*fill(assessment), u"site"_s), u"본사"_s);
    }

    void answersOfWrongTypesAreSaidAndStay()
    {
        importForm(plant);
        const auto assessment = begin();
        set(assessment, u"site"_s, u"본사"_s);
        set(assessment, u"robots"_s, u"7"_s);
        // As a damaged file or another program would leave it.
        CHECK_OK(m_workspace->edit("Damage", [&] { return m_workspace->database().run("UPDATE answer SET value = '일곱' WHERE item = 'robots'"); }));
        const auto filling = fill(assessment);
        QCOMPARE(filling->troubles().size(), 1);
        QVERIFY(filling->troubles().front().contains(u"일곱"_s));
        QCOMPARE(kept(*filling, u"site"_s), u"본사"_s);
        QCOMPARE(kept(*filling, u"robots"_s), QString());
        QCOMPARE(*m_workspace->database().count("SELECT count(*) FROM answer WHERE value = '일곱'"), 1); // looking does not take it away
    }

    void aFormWhoseFileIsGoneLosesNoAnswer()
    {
        const auto record = importForm(plant);
        const auto assessment = begin();
        set(assessment, u"site"_s, u"본사"_s);
        const QString blob = m_workspace->blobs().path(record.file);
        QVERIFY(QFile::rename(blob, blob + u".away"_s));
        const auto open = [&] {
            m_workspace.reset(); // nothing is remembered of it
            m_workspace = std::move(*workspace::Workspace::open(m_place->filePath(u"진단.axw"_s), workspace::Access::Write, m_clock));
            return m_workspace->assessments().fill(assessment.id, {}, {});
        };
        const auto gone = open();
        CHECK_FAILS(gone, Error::Kind::NotFound);
        QFile other(blob);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("PK other") > 0);
        other.close();
        CHECK_FAILS(open(), Error::Kind::Damaged);
        QVERIFY(QFile::remove(blob));
        QVERIFY(QFile::rename(blob + u".away"_s, blob));
        CHECK_OK(open());
        QCOMPARE(kept(*fill(assessment), u"site"_s), u"본사"_s);
    }
};

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
