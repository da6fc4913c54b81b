// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/forms/writer.h"
#include "core/workspace/check.h"
#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"

#include <QDir>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

QString formTable(const QString &question, const QString &id = u"quality"_s, const QString &version = u"1"_s)
{
    return u"| survey   |                               |        |            |\n"
           "|          | type                          | name   | label      |\n"
           "|          | text                          | line   | %1         |\n"
           "|          | select_one_from_file 지역.csv | region | 어느 지역? |\n"
           "| settings |                               |        |            |\n"
           "|          | form_title                    | form_id| version    |\n"
           "|          | 품질 점검                     | %2     | %3         |\n"_s.arg(question, id, version);
}

} // namespace

class TestFormImport : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_place->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<FormImport> import(const QString &table) { return importForm(*m_workspace, write(u"양식.xlsx"_s, test::formBook(table))); }

    /// Forms beside those the program carries.
    size_t imported()
    {
        auto all = m_workspace->forms().all().value();
        std::erase_if(all, [](const auto &each) { return diagnosis::FormStore::isCarried(each.id); });
        return all.size();
    }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_place = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_place->filePath(u"진단.axw"_s), {u"김지원"_s, {}}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        write(u"지역.csv"_s, "name,label\nseoul,서울\nbusan,부산\n");
    }
    void cleanup() { m_workspace.reset(); }

    void keepsEveryVersion()
    {
        const auto first = import(formTable(u"어느 공정?"_s));
        CHECK_OK(first);
        QVERIFY2(first->record, qPrintable(test::problemLines(first->reading)));
        QCOMPARE(first->record->key, u"quality"_s);
        QCOMPARE(first->record->version, 1);
        QCOMPARE(first->record->title, u"품질 점검"_s);
        QCOMPARE(first->record->addedBy, u"김지원"_s);

        const auto again = import(formTable(u"어느 공정?"_s, u"quality"_s, u"2"_s));
        CHECK_OK(again);
        QVERIFY(again->wasThere);
        QCOMPARE(again->record->id, first->record->id);

        const auto second = import(formTable(u"어느 라인?"_s));
        CHECK_OK(second);
        QVERIFY(!second->wasThere);
        QCOMPARE(second->record->version, 2);
        const auto old = m_workspace->forms().form(first->record->id);
        CHECK_OK(old);
        QCOMPARE((*old)->nodes[0].label.value(QString()), u"어느 공정?"_s);
        QCOMPARE((*old)->lists.front().choices.size(), 2u);
        QCOMPARE(imported(), 2u);
        QCOMPARE(m_workspace->forms().newest(u"quality"_s)->value().version, 2);
    }

    void continuesTheVersionsOfTheProgram()
    {
        forms::Form edited = **diagnosis::builtinQuestionnaire(u"full");
        edited.settings.id = u"full"_s;
        for (forms::Node &node : edited.nodes) {
            for (QString &label : node.label)
                label += u'!';
        }
        const auto own = importForm(*m_workspace, write(u"full.xlsx"_s, *forms::workbookBytes(edited)));
        CHECK_OK(own);
        QVERIFY2(own->record, qPrintable(test::problemLines(own->reading)));
        QCOMPARE(own->record->version, 2);
    }

    /// Or everything that is begun by that name would ask something else.
    void anotherFormCannotTakeTheNameOfOneOfTheProgram_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : diagnosis::levelFormKeys() + diagnosis::carriedFormKeys())
            QTest::newRow(qPrintable(name)) << name;
    }
    void anotherFormCannotTakeTheNameOfOneOfTheProgram()
    {
        QFETCH(QString, name);
        const auto refused = import(formTable(u"어느 공정?"_s, name));
        CHECK_FAILS(refused, Error::Kind::Invalid);
        QVERIFY2(refused.error().sentence.contains(name), qPrintable(refused.error().sentence));
        QCOMPARE(imported(), 0u);
    }

    void isOneStepOfUndo()
    {
        CHECK_OK(import(formTable(u"어느 공정?"_s)));
        CHECK_OK(m_workspace->undo());
        QCOMPARE(imported(), 0u);
        CHECK_OK(m_workspace->redo());
        QCOMPARE(imported(), 1u);
    }

    void refusesABadFormWhole()
    {
        const auto bad = import(u"| survey | |\n| | type | name | label |\n| | nonsense | q | Q |\n"_s);
        CHECK_OK(bad);
        QVERIFY(!bad->record);
        QVERIFY(!bad->reading.isGood());
        QCOMPARE(imported(), 0u);
        CHECK_FAILS(importForm(*m_workspace, m_place->filePath(u"없음.xlsx"_s)), Error::Kind::NotFound);
        const auto missing = importForm(*m_workspace, write(u"아님.xlsx"_s, "PK no workbook"));
        CHECK_OK(missing);
        QVERIFY(!missing->record);
    }

    void takesTheFilesNameForAFormWithoutAnId()
    {
        const QByteArray book = test::formBook(u"| survey | | | |\n| | type | name | label |\n| | text | q | Q |\n"_s);
        const QString path = write(u"현장 점검.xlsx"_s, book);
        const auto made = importForm(*m_workspace, path);
        CHECK_OK(made);
        QVERIFY2(made->record, qPrintable(test::problemLines(made->reading)));
        QCOMPARE(made->record->key, u"현장 점검"_s);
        const auto again = importForm(*m_workspace, path);
        CHECK_OK(again);
        QVERIFY(again->wasThere);
    }

    void theCheckLooksAtTheFormsFiles()
    {
        const auto made = import(formTable(u"어느 공정?"_s));
        CHECK_OK(made);
        QCOMPARE(check(*m_workspace)->size(), 0u);
        QVERIFY(QFile::remove(m_workspace->blobs().path(made->record->attachmentHashes().value(u"지역.csv"_s))));
        const auto problems = check(*m_workspace);
        CHECK_OK(problems);
        QCOMPARE(problems->size(), 1u);
        QCOMPARE(problems->front().kind, u"attachment"_s);
        QVERIFY(problems->front().sentence.contains(u"quality"));
    }

    void aFormNobodyFilledCanGo()
    {
        const auto made = import(formTable(u"어느 공정?"_s));
        CHECK_OK(made);
        CHECK_OK(m_workspace->edit("Remove form", [&] { return m_workspace->forms().remove(made->record->id); }));
        QCOMPARE(imported(), 0u);
    }
};

QTEST_GUILESS_MAIN(TestFormImport)
#include "tst_formimport.moc"
