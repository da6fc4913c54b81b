// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/builtin.h"
#include "core/workspace/snapshots.h"

#include "core/workspace/formimport.h"
#include "core/workspace/workspace.h"

#include "tests/support/check.h"
#include "tests/support/fakeclock.h"
#include "tests/support/formbook.h"
#include "tests/support/photosample.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace axw;
using namespace axw::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A form as an import reads it.
FormFile formFile(const QString &table)
{
    const QByteArray bytes = test::formBook(table);
    return {u"visit"_s, bytes, forms::readWorkbook(bytes)};
}

} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"센터.axw"_s), {u"김지원"_s, u"서울 산업 AX 혁신센터"_s}, m_clock);
        CHECK_OK(made);
        m_workspace = std::move(*made);
        clients::Client client;
        client.name = u"(주)한빛물류"_s;
        client.brn = u"1248100998"_s;
        client.representative = u"한서연"_s;
        client.field = clients::Field::Logistics;
        client.size = clients::CompanySize::Sme;
        client.region = u"서초구"_s;
        client.owner = u"박서준"_s;
        const auto added = m_workspace->edit("Add client", [&] { return m_workspace->clients().add(client); });
        CHECK_OK(added);
        m_client = *added;
        const auto opened = m_workspace->edit("Open case", [&] { return m_workspace->cases().open(m_client, u"출고 오류"_s, u"김지원"_s); });
        CHECK_OK(opened);
        m_number = opened->number;
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void theCompanyIsNamedWithItsCase()
    {
        clients::Contact contact;
        contact.client = m_client;
        contact.name = u"한지민"_s;
        contact.title = u"부장"_s;
        contact.phone = u"02-555-0142"_s;
        contact.main = true;
        CHECK_OK(put(contact));
        const auto snapshot = visitLogSnapshot(*m_workspace, request(report::Kind::VisitLog));
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->company.name, u"(주)한빛물류"_s);
        QCOMPARE(snapshot->company.brn, u"124-81-00998"_s);
        QCOMPARE(snapshot->company.caseNumber, m_number);
        QCOMPARE(snapshot->company.owner, u"김지원"_s); // the case's, not the client's
        QCOMPARE(snapshot->company.contact, u"한지민 부장, 02-555-0142"_s);
        QCOMPARE(snapshot->company.field.en, u"Logistics"_s);
        QCOMPARE(snapshot->company.address, u"서초구"_s);
        QCOMPARE(snapshot->issue.centre, u"서울 산업 AX 혁신센터"_s);
        QCOMPARE(snapshot->issue.author, u"김지원"_s);
        QCOMPARE(snapshot->issue.date, QDate(2026, 3, 4));
    }

    void aReportAboutNothingSaysWhatIsMissing()
    {
        CHECK_FAILS(makeReport(*m_workspace, request(report::Kind::Diagnosis)), Error::Kind::NotFound);
        CHECK_FAILS(makeReport(*m_workspace, request(report::Kind::VisitConfirmation)), Error::Kind::NotFound);
        ReportRequest nobody = request(report::Kind::Diagnosis);
        nobody.client = ClientId::create();
        CHECK_FAILS(makeReport(*m_workspace, nobody), Error::Kind::NotFound);
        // A log without visits is a report all the same.
        CHECK_OK(makeReport(*m_workspace, request(report::Kind::VisitLog)));
        CHECK_OK(makeReport(*m_workspace, request(report::Kind::Register)));
    }

    void theNewestDiagnosisAndTheRoundBefore()
    {
        const auto first = assess(diagnosis::Round::T0, 1, true);
        m_clock.advance(qint64(40) * 86'400'000);
        const auto second = assess(diagnosis::Round::T1, 3, false);
        ReportRequest wanted = request(report::Kind::Diagnosis);
        auto snapshot = diagnosisSnapshot(*m_workspace, wanted);
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->round, u"T1"_s);
        QVERIFY(!snapshot->frozen);
        QCOMPARE(*snapshot->scores.overall, 3.0);
        QVERIFY(snapshot->earlier);
        QCOMPARE(snapshot->earlier->name, u"T0"_s);
        QCOMPARE(snapshot->earlier->date, QDate(2026, 3, 4));
        QCOMPARE(*snapshot->earlier->scores.overall, 1.0);
        QCOMPARE(snapshot->form.itemCount(), 18);
        QVERIFY(snapshot->baseline == snapshot->earlier);
        QVERIFY(snapshot->earlier->form == snapshot->form);

        wanted.round = diagnosis::Round::T0;
        snapshot = diagnosisSnapshot(*m_workspace, wanted);
        CHECK_OK(snapshot);
        QVERIFY(snapshot->frozen && !snapshot->earlier && !snapshot->baseline);
        wanted.round = diagnosis::Round::T2;
        CHECK_FAILS(diagnosisSnapshot(*m_workspace, wanted), Error::Kind::NotFound);
        wanted.round.reset();
        wanted.assessment = first;
        snapshot = diagnosisSnapshot(*m_workspace, wanted);
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->round, u"T0"_s);
        QVERIFY(!second.isNull());
        wanted.assessment = AssessmentId::create();
        CHECK_FAILS(diagnosisSnapshot(*m_workspace, wanted), Error::Kind::NotFound);
    }

    void evidenceStandsInTheOrderOfTheForm()
    {
        const auto assessment = assess(diagnosis::Round::T0, 2, false);
        for (const QString &item : {QString(), u"data_2"_s, u"process_1"_s}) {
            clients::Attachment about;
            about.client = m_client;
            about.subject = assessment.uuid();
            about.item = item;
            about.name = u"근거 "_s + item;
            about.grade = item == u"data_2"_s ? clients::Grade::Closed : clients::Grade::Internal;
            CHECK_OK(m_workspace->attachBytes(about, item.toUtf8() + "bytes"));
        }
        clients::Attachment other;
        other.client = m_client;
        other.name = u"계약서"_s;
        CHECK_OK(m_workspace->attachBytes(other, "other"));
        const auto snapshot = diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis));
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->evidence.size(), 3);
        QCOMPARE(snapshot->evidence.at(0).item, u"process_1"_s);
        QCOMPARE(snapshot->evidence.at(1).item, u"data_2"_s);
        QVERIFY(snapshot->evidence.at(1).grade == clients::Grade::Closed);
        QCOMPARE(snapshot->evidence.at(2).item, QString());
        QCOMPARE(snapshot->evidence.at(0).hash.size(), 64);
    }

    void theOwnRatingStandsBesideTheDiagnosis()
    {
        assess(diagnosis::Round::T0, 2, true);
        QVERIFY(!diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis))->ownRating);
        m_clock.advance(qint64(2) * 86'400'000);
        const auto own = assess(diagnosis::Round::T0, 3, false, diagnosis::Rater::Company);
        QVERIFY(!own.isNull());
        const auto snapshot = diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis));
        CHECK_OK(snapshot);
        QCOMPARE(*snapshot->scores.overall, 2.0); // the report is about the consultant's
        QVERIFY(snapshot->ownRating.has_value());
        QCOMPARE(snapshot->ownRating->date, m_clock.today());
        QCOMPARE(snapshot->ownRating->answers.size(), 18);
        QCOMPARE(snapshot->ownRating->answers.value(u"data_1"_s).level, 3);
        // Named, the company's own is reported by itself; another round's is none of this one.
        ReportRequest wanted = request(report::Kind::Diagnosis);
        wanted.assessment = own;
        const auto alone = diagnosisSnapshot(*m_workspace, wanted);
        CHECK_OK(alone);
        QCOMPARE(*alone->scores.overall, 3.0);
        QVERIFY(!alone->ownRating);
        assess(diagnosis::Round::T1, 4, false);
        const auto later = diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis));
        CHECK_OK(later);
        QVERIFY(!later->ownRating);
        QCOMPARE(*later->baseline->scores.overall, 2.0); // T0 of the consultant, not of the company
    }

    void aSurveyThatScoresNothingIsNoDiagnosis()
    {
        const auto imported = importForm(*m_workspace, formFile(
            u"| survey |           |       |        |\n"
             "|        | type      | name  | label  |\n"
             "|        | integer   | lines | 라인 수 |\n"
             "| settings |         |       |        |\n"
             "|          | form_id | title |        |\n"
             "|          | visit   | 방문  |        |\n"_s));
        CHECK_OK(imported);
        QVERIFY2(imported->record, qPrintable(test::problemLines(imported->reading)));
        const auto survey = [&](diagnosis::Round round) {
            const auto begun = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"visit"_s, round); });
            return begun ? begun->id : AssessmentId();
        };
        const auto first = survey(diagnosis::Round::T0);
        QVERIFY(!first.isNull());
        auto &store = m_workspace->assessments();
        QCOMPARE(store.scores(*store.assessment(first))->missing, diagnosis::Missing::Applicable);
        CHECK_FAILS(diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis)), Error::Kind::NotFound);
        const auto facts = [&] { return m_workspace->gateFacts(m_workspace->cases().current(m_client).value().value()).value(); };
        QVERIFY(!facts().hasAssessment);

        assess(diagnosis::Round::T0, 2, true);
        m_clock.advance(qint64(2) * 86'400'000);
        QVERIFY(!survey(diagnosis::Round::T1).isNull()); // newer than the diagnosis, by its round too
        const auto snapshot = diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis));
        CHECK_OK(snapshot);
        QCOMPARE(*snapshot->scores.overall, 2.0);
        QVERIFY(facts().hasAssessment);
    }

    void onlyTheSameRaterIsTheRoundBefore()
    {
        const auto first = assess(diagnosis::Round::T0, 2, true);
        const auto own = assess(diagnosis::Round::T0, 5, true, diagnosis::Rater::Company);
        const auto second = assess(diagnosis::Round::T1, 3, false);
        auto &store = m_workspace->assessments();
        const auto before = store.roundBefore(*store.assessment(second));
        CHECK_OK(before);
        QVERIFY(before->has_value());
        QCOMPARE((*before)->id, first);
        QVERIFY(!store.roundBefore(*store.assessment(own))->has_value());
        QCOMPARE(store.diagnosesOf(m_client)->size(), size_t(2));
        QCOMPARE(store.diagnosesOf(m_client, diagnosis::Rater::Company)->size(), size_t(1));
        QCOMPARE(store.diagnosesOf(m_client, std::nullopt)->size(), size_t(3));
    }

    void openPhotographsComeWithoutTheirPlace()
    {
        const auto assessment = assess(diagnosis::Round::T0, 2, false);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.setText(u"GPS"_s, u"37.5665 126.9780"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(image.save(&buffer, "PNG"));
        QVERIFY(bytes.contains("37.5665"));
        for (const auto grade : {clients::Grade::Open, clients::Grade::Internal, clients::Grade::Closed}) {
            clients::Attachment photo;
            photo.client = m_client;
            photo.subject = assessment.uuid();
            photo.item = u"data_2"_s;
            photo.name = u"출고장 %1.png"_s.arg(int(grade));
            photo.mediaType = u"image/png"_s;
            photo.grade = grade;
            photo.note = u"서쪽 문"_s;
            CHECK_OK(m_workspace->attachBytes(photo, bytes));
        }
        const auto snapshot = diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis));
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->evidence.size(), 3);
        for (const report::EvidenceFile &file : snapshot->evidence) {
            QVERIFY(file.isPhoto);
            QCOMPARE(file.note, u"서쪽 문"_s);
            QCOMPARE(file.picture.isEmpty(), file.grade != clients::Grade::Open);
            QVERIFY(!file.picture.contains("37.5665"));
            if (file.grade == clients::Grade::Open)
                QCOMPARE(QImage::fromData(file.picture).size(), image.size());
        }
    }

    void evidenceSaysWhenAndToWhichQuestion()
    {
        const auto imported = importForm(*m_workspace, formFile(u"| survey |\n|| type | name | label | dimension |\n|| text | plan | 배치도가 있습니까 | |\n"
                                                                "|| select_one level | rules | 표준 | process |\n"
                                                                "| choices |\n|| list_name | name | label | score |\n|| level | 0 | 없음 | 0 |\n|| level | 5 | 있음 | 5 |\n"
                                                                "| settings |\n|| form_id |\n|| visit |\n"_s));
        CHECK_OK(imported);
        const auto begun = m_workspace->edit("Begin", [&] { return m_workspace->assessments().begin(m_client, u"visit"_s, diagnosis::Round::T0); });
        CHECK_OK(begun);
        for (const QString &item : {u"plan"_s, u"rules"_s}) {
            clients::Attachment photo;
            photo.client = m_client;
            photo.subject = begun->id.uuid();
            photo.item = item;
            photo.name = item + u".jpg"_s;
            CHECK_OK(m_workspace->attachBytes(photo, test::photoBytes("2026:11:23 14:05:33", false, {16, 12}, int(item.size()) * 30)));
        }
        const auto snapshot = diagnosisSnapshot(*m_workspace, request(report::Kind::Diagnosis));
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->evidence.size(), 2);
        QCOMPARE(snapshot->evidence.at(0).item, u"rules"_s); // of the scored form; what is not scored stands behind
        QCOMPARE(snapshot->evidence.at(0).about, QString());
        QCOMPARE(snapshot->evidence.at(1).about, u"배치도가 있습니까"_s);
        QCOMPARE(snapshot->evidence.at(1).taken, QDateTime(QDate(2026, 11, 23), QTime(14, 5, 33)));
    }

    void theRegisterListsEveryCompanyByItsNumber()
    {
        clients::Client second;
        second.name = u"다온건설"_s;
        CHECK_OK(m_workspace->edit("Add client", [&] { return m_workspace->clients().add(second); }));
        clients::Request asked;
        asked.client = m_client;
        asked.received = QDate(2026, 2, 27);
        asked.wanted = u"출고 오류를 줄이고 싶음"_s;
        CHECK_OK(put(asked));
        const auto snapshot = registerSnapshot(*m_workspace, request(report::Kind::Register));
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->entries.size(), 2);
        QCOMPARE(snapshot->entries.at(0).caseNumber, m_number);
        QCOMPARE(snapshot->entries.at(0).received, QDate(2026, 2, 27));
        QCOMPARE(snapshot->entries.at(0).request, u"출고 오류를 줄이고 싶음"_s);
        QCOMPARE(snapshot->entries.at(0).stage, Stage::Intake);
        QCOMPARE(snapshot->entries.at(1).name, u"다온건설"_s);
    }

    void visitsComeWithPeopleActionsAndPhotographs()
    {
        const VisitId later = addVisit(QDateTime(QDate(2026, 3, 3), QTime(1, 0), Qt::UTC), u"두 번째"_s);
        const VisitId earlier = addVisit(QDateTime(QDate(2026, 2, 2), QTime(16, 30), Qt::UTC), u"첫 번째"_s);
        clients::VisitPerson person;
        person.visit = later;
        person.name = u"한지민"_s;
        CHECK_OK(put(person));
        clients::VisitAction action;
        action.visit = later;
        action.what = u"기록 제공"_s;
        action.done = QDate(2026, 3, 4);
        CHECK_OK(put(action));
        for (const auto grade : {clients::Grade::Open, clients::Grade::Closed}) {
            clients::Attachment photo;
            photo.client = m_client;
            photo.subject = later.uuid();
            photo.name = u"출고장.png"_s;
            photo.mediaType = u"image/png"_s;
            photo.grade = grade;
            CHECK_OK(m_workspace->attachBytes(photo, grade == clients::Grade::Open ? "open" : "closed"));
        }
        const auto snapshot = visitLogSnapshot(*m_workspace, request(report::Kind::VisitLog));
        CHECK_OK(snapshot);
        QCOMPARE(snapshot->visits.size(), 2);
        QCOMPARE(snapshot->visits.at(0).number, 1);
        QCOMPARE(snapshot->visits.at(0).start, seoulTime(QDateTime(QDate(2026, 2, 2), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch()));
        QCOMPARE(snapshot->visits.at(0).start.date(), QDate(2026, 2, 3)); // half past one in the night, in Seoul
        const report::VisitRecord &second = snapshot->visits.at(1);
        QCOMPARE(second.said, u"두 번째"_s);
        QCOMPARE(second.people.size(), 1);
        QVERIFY(second.actions.first().done);
        QCOMPARE(*second.effortDays, 0.5);
        QCOMPARE(second.photos.size(), 1);
        QCOMPARE(second.photos.first().data, QByteArray("open"));

        ReportRequest wanted = request(report::Kind::VisitConfirmation);
        const auto said = [&] {
            const auto document = makeReport(*m_workspace, wanted);
            if (!document)
                return document.error().sentence;
            QString text;
            for (const report::Block &block : document->blocks) {
                if (const auto *facts = std::get_if<report::Facts>(&block)) {
                    for (const report::Fact &fact : facts->facts)
                        text += fact.value + u'\n';
                }
            }
            return text;
        };
        QVERIFY(said().contains(u"두 번째"_s)); // the newest
        wanted.visit = earlier;
        QVERIFY(said().contains(u"첫 번째"_s));
        wanted.visit = VisitId::create();
        CHECK_FAILS(makeReport(*m_workspace, wanted), Error::Kind::NotFound);
    }

private:
    ReportRequest request(report::Kind kind) const
    {
        ReportRequest wanted;
        wanted.kind = kind;
        wanted.client = m_client;
        return wanted;
    }

    template<class T>
    Result<> put(T &value)
    {
        return m_workspace->edit("Change", [&] { return m_workspace->clients().put(value); });
    }

    VisitId addVisit(const QDateTime &starts, const QString &said)
    {
        clients::Visit visit;
        visit.client = m_client;
        visit.starts = starts;
        visit.ends = starts.addSecs(3600);
        visit.said = said;
        visit.effortTenths = 5;
        return put(visit) ? visit.id : VisitId();
    }

    /// Every item of the quick form at one level.
    AssessmentId assess(diagnosis::Round round, int level, bool frozen, diagnosis::Rater rater = diagnosis::Rater::Consultant)
    {
        AssessmentId id;
        const auto done = m_workspace->edit("Assess", [&]() -> Result<> {
            AXW_TRY_ASSIGN(begun, m_workspace->assessments().begin(m_client, u"quick"_s, round, {}, rater));
            id = begun.id;
            AXW_TRY_ASSIGN(form, diagnosis::builtinForm(begun.formKey, begun.formVersion));
            diagnosis::Answers answers;
            for (const auto &dimension : form.dimensions) {
                for (const auto &item : dimension.items)
                    answers.insert(item.key, diagnosis::Answer::ofLevel(level));
            }
            AXW_TRY(m_workspace->assessments().setAnswers(id, answers));
            return frozen ? m_workspace->assessments().freeze(id, u"김지원"_s) : Result<>();
        });
        return done ? id : AssessmentId();
    }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ClientId m_client;
    QString m_number;
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
