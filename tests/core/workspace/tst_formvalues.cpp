// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/filling/catalogue.h"
#include "core/workspace/check.h"
#include "core/workspace/formvalues.h"
#include "core/workspace/officeforms.h"
#include "core/workspace/workspace.h"
#include "tests/support/check.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

class TestFormValues : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ClientId m_client;

    filling::Values values(Language language = Language::Korean, PocId poc = {}) { return formValues(*m_workspace, {m_client, poc, language, {}}).value(); }
    static QString one(const filling::Values &values, const QString &name) { return values.single.value(filling::fieldKey(name), u"(unknown)"_s); }

private slots:
    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(Workspace::create(m_folder->filePath(u"센터.axw"_s), {u"김지원"_s, u"서울 산업 AX 혁신센터"_s}, m_clock).value());
        clients::Client company;
        company.name = u"(주)한빛물류"_s;
        company.brn = u"1248100998"_s;
        company.size = clients::CompanySize::Sme;
        company.sales1 = Won{1'234'567'000};
        company.founded = QDate(2011, 3, 2);
        m_client = *m_workspace->edit("Add client", [&] { return m_workspace->clients().add(company); });
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    /// Every name of the catalogue is known, of a company with nothing else too.
    void knowsAllOfTheCatalogue()
    {
        const filling::Values empty = values();
        for (const filling::CatalogueGroup &group : filling::catalogue()) {
            for (const filling::CatalogueEntry &entry : group.entries) {
                for (const QString &name : entry.names()) {
                    const auto meaning = filling::meaningOf(name, empty);
                    QVERIFY2(meaning && meaning->isList() == entry.list, qPrintable(name));
                }
            }
        }
        QVERIFY(empty.lists.value(empty.listNamed(u"과업"_s)).rows.empty());
    }

    void speaksBothLanguages()
    {
        filling::Values all = values();
        QCOMPARE(one(all, u"기업명"_s), u"(주)한빛물류"_s);
        QCOMPARE(one(all, u"사업자 등록 번호"_s), u"124-81-00998"_s);
        QCOMPARE(one(all, u"기업규모"_s), u"중소기업"_s);
        QCOMPARE(one(all, u"설립일"_s), u"2011. 3. 2."_s);
        QCOMPARE(one(all, u"매출액"_s), u"1,234,567,000원"_s);
        QCOMPARE(one(all, u"매출액천원"_s), u"1,234,567"_s);
        QCOMPARE(one(all, u"매출액정식"_s), u"금1,234,567,000원(금일십이억삼천사백오십육만칠천원)"_s);
        QCOMPARE(one(all, u"오늘"_s), u"2026. 3. 4."_s);
        QCOMPARE(one(all, u"센터명"_s), u"서울 산업 AX 혁신센터"_s);
        QCOMPARE(one(all, u"작성자"_s), u"김지원"_s);
        all = values(Language::English);
        QCOMPARE(one(all, u"기업규모"_s), u"SME"_s);
        QCOMPARE(one(all, u"today"_s), u"4 March 2026"_s);
        QCOMPARE(one(all, u"company.sales"_s), u"₩1,234,567,000"_s);
    }

    void listsDiagnosisAndTasks()
    {
        CHECK_OK(m_workspace->edit("Assess", [&]() -> Result<> {
            AXW_TRY_ASSIGN(begun, m_workspace->assessments().begin(m_client, u"quick"_s, diagnosis::Round::T0));
            AXW_TRY_ASSIGN(form, diagnosis::builtinForm(begun.formKey, begun.formVersion));
            diagnosis::Answers answers;
            for (const auto &dimension : form.dimensions) {
                for (const auto &item : dimension.items)
                    answers.insert(item.key, diagnosis::Answer::ofLevel(2));
            }
            return m_workspace->assessments().setAnswers(begun.id, answers);
        }));
        const PocId poc = *m_workspace->edit("Add PoC", [&] { return m_workspace->pocs().add(m_client, {}, u"비전 검사"_s, QDate(2026, 3, 9)); });
        CHECK_OK(m_workspace->edit("Add task", [&]() -> Result<> {
            poc::Task task;
            task.name = u"데이터 수집"_s;
            task.duration = 5 * 480;
            task.cost = Won{1'200'000};
            AXW_TRY(m_workspace->pocs().addTask(poc, task));
            task.name = u"중간 점검"_s;
            task.duration = 0;
            task.cost.reset();
            AXW_TRY(m_workspace->pocs().addTask(poc, task));
            return {};
        }));
        const filling::Values all = values();
        QCOMPARE(one(all, u"종합점수"_s), u"2.0"_s);
        QCOMPARE(one(all, u"score.process"_s), u"2.0"_s);
        const filling::List items = all.lists.value(all.listNamed(u"진단"_s));
        QVERIFY(items.rows.size() >= 6);
        QCOMPARE(items.rows.front().value(u"점수"_s), u"2"_s);
        QVERIFY(!items.rows.front().value(u"항목"_s).isEmpty());
        QCOMPARE(one(all, u"PoC명"_s), u"비전 검사"_s);
        QCOMPARE(one(all, u"수행기간"_s), u"2026. 3. 9. ~ 2026. 3. 13."_s);
        QCOMPARE(one(all, u"계획비용천원"_s), u"1,200"_s);
        const filling::List tasks = all.lists.value(all.listNamed(u"과업"_s));
        QCOMPARE(tasks.rows.size(), 1u);
        QCOMPARE(tasks.rows.front().value(u"이름"_s), u"데이터 수집"_s);
        QCOMPARE(tasks.rows.front().value(u"종료일"_s), u"2026. 3. 13."_s);
        QCOMPARE(tasks.rows.front().value(u"일수"_s), u"5"_s);
        QCOMPARE(all.lists.value(all.listNamed(u"이정표"_s)).rows.front().value(u"이름"_s), u"중간 점검"_s);
        // By its PoC alone the company is known too.
        const auto byPoc = formValues(*m_workspace, {{}, poc, Language::Korean, {}});
        CHECK_OK(byPoc);
        QCOMPARE(one(*byPoc, u"기업명"_s), u"(주)한빛물류"_s);
    }

    /// As the portfolio says it: what is below a summary that is off is off, and a share is never more than was done.
    void heedsWhatIsSwitchedOffAbove()
    {
        const PocId poc = *m_workspace->edit("Add PoC", [&] { return m_workspace->pocs().add(m_client, {}, u"비전 검사"_s, QDate(2026, 3, 9)); });
        TaskId below;
        CHECK_OK(m_workspace->edit("Add tasks", [&]() -> Result<> {
            poc::Task task;
            task.name = u"자료 수집"_s;
            task.duration = 5 * 480;
            task.done = 50;
            AXW_TRY_ASSIGN(first, m_workspace->pocs().addTask(poc, task));
            task.name = u"빼기로 한 일"_s;
            task.inactive = true;
            task.done = 0;
            AXW_TRY_ASSIGN(summary, m_workspace->pocs().addTask(poc, task, first));
            task.name = u"딸린 일"_s;
            task.inactive = false;
            task.duration = 20 * 480;
            AXW_TRY_ASSIGN(made, m_workspace->pocs().addTask(poc, task, summary));
            below = made;
            return m_workspace->pocs().indent(made);
        }));
        filling::Values all = values(Language::Korean, poc);
        QStringList names;
        for (const auto &row : all.lists.value(all.listNamed(u"과업"_s)).rows)
            names += row.value(u"이름"_s);
        QCOMPARE(names, QStringList{u"자료 수집"_s});
        QCOMPARE(one(all, u"poc.progress"_s), u"50.0%"_s);
        QCOMPARE(one(all, u"수행기간"_s), u"2026. 3. 9. ~ 2026. 3. 13."_s);
    }

    /// Milestones alone have a share done too.
    void tellsTheProgressOfMilestonesAlone()
    {
        const PocId poc = *m_workspace->edit("Add PoC", [&] { return m_workspace->pocs().add(m_client, {}, u"점검"_s, QDate(2026, 3, 9)); });
        CHECK_OK(m_workspace->edit("Add milestones", [&]() -> Result<> {
            for (const int done : {100, 0}) {
                poc::Task task;
                task.name = u"이정표"_s;
                task.duration = 0;
                task.done = done;
                AXW_TRY(m_workspace->pocs().addTask(poc, task));
            }
            return {};
        }));
        QCOMPARE(one(values(Language::Korean, poc), u"poc.progress"_s), u"50.0%"_s);
    }

    void saysWhatIsGone()
    {
        CHECK_FAILS(formValues(*m_workspace, {ClientId::create(), {}, Language::Korean, {}}), Error::Kind::NotFound);
        CHECK_FAILS(formValues(*m_workspace, {m_client, PocId::create(), Language::Korean, {}}), Error::Kind::NotFound);
    }

    void keepsForms()
    {
        CHECK_OK(keepOfficeForm(*m_workspace, u"신청서.hwpx"_s, "one"));
        CHECK_OK(keepOfficeForm(*m_workspace, u"보고서.docx"_s, "two"));
        CHECK_OK(keepOfficeForm(*m_workspace, u"신청서.hwpx"_s, "one, newer"));
        auto forms = officeForms(*m_workspace).value();
        QCOMPARE(forms.size(), 2u);
        QCOMPARE(forms.front().name, u"신청서.hwpx"_s);
        QCOMPARE(m_workspace->blobs().read(forms.front().hash).value(), QByteArray("one, newer"));
        QVERIFY(workspace::check(*m_workspace)->empty());
        CHECK_OK(m_workspace->undo());
        QCOMPARE(officeForms(*m_workspace)->front().name, u"보고서.docx"_s);
        CHECK_OK(forgetOfficeForm(*m_workspace, u"보고서.docx"_s));
        QCOMPARE(officeForms(*m_workspace)->size(), 1u);
        // A form whose bytes are gone is found by the check.
        CHECK_OK(m_workspace->blobs().remove(officeForms(*m_workspace)->front().hash));
        QCOMPARE(workspace::check(*m_workspace)->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestFormValues)
#include "tst_formvalues.moc"
