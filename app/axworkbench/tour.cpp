// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/tour.h"

#include "app/axworkbench/camera.h"
#include "app/axworkbench/sampleform.h"
#include "app/axworkbench/tourhands.h"
#include "app/axworkbench/tourplan.h"
#include "core/forms/place.h"
#include "core/forms/writer.h"
#include "core/sync/outbox.h"
#include "core/workspace/formimport.h"
#include "core/workspace/officeforms.h"
#include "core/workspace/reportdesigns.h"
#include "core/workspace/workspace.h"
#include "ui/clients/importwizard.h"
#include "ui/diagnosis/formsections.h"
#include "ui/diagnosis/photodialog.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/timelinemodel.h"
#include "ui/portfolio/timelineprint.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QDialog>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using shell::Frame;
using widgets::ClientTarget;
using widgets::Page;
using widgets::RailTarget;

namespace {

/// A list as it comes: a title row, a company twice, one whose number is wrong, one without a name. All invented.
QByteArray sampleList()
{
    return u"2026년 AI 전환 수요기업 모집 결과,,,,,,\n"
           "연번,업체명,사업자등록번호,대표자,업종,소재지,연락처\n"
           "1,예제새벽물류(주),001-81-00105,강하늘,운수 및 창고업,서울특별시 강서구 하늘길 1,02-000-1001\n"
           "2,예제단비식품,001-81-00114,이도윤,식료품 제조업,서울특별시 금천구 가산로 2,02-000-1002\n"
           "3,예제단비식품,001-81-00114,이도윤,식료품 제조업,서울특별시 금천구 가산로 2,02-000-1002\n"
           "4,예제여울출판사,001-81-00111,박서연,출판업,서울특별시 마포구 물길로 3,\n"
           "5,,001-81-00129,최은우,건설업,서울특별시 송파구 나무로 4,\n"
           "합계,5개사,,,,,\n"_s
        .toUtf8();
}

void takeClients(Camera &camera, Frame &frame)
{
    frame.go(RailTarget{u"clients"_s, {{u"view"_s, u"board"_s}}});
    camera.take(u"clients-board"_s);
    frame.go(RailTarget{u"clients"_s, {{u"view"_s, u"list"_s}, {u"stage"_s, u"diagnosis"_s}, {u"text"_s, u"ㅇㅈ"_s}}});
    camera.take(u"clients-search"_s);
    frame.go(RailTarget{u"clients"_s, {{u"view"_s, u"list"_s}, {u"text"_s, u"없는 회사"_s}}});
    camera.take(u"clients-nothing"_s);
    frame.go(RailTarget{u"clients"_s, {{u"view"_s, u"list"_s}}});

    frame.run(u"client.new"_s);
    if (QDialog *form = dialogNamed(u"newclient"_s)) {
        camera.take(u"newclient"_s, *form);
        type(form, u"newclient.name"_s, u"예제"_s);
        type(form, u"newclient.brn"_s, u"001-81-00111"_s);
        type(form, u"newclient.corporate"_s, u"110111-1234567"_s);
        type(form, u"newclient.contact.mail"_s, u"kim@"_s);
        type(form, u"newclient.received"_s, u"어제쯤"_s);
        press(form, u"newclient.save"_s);
        camera.take(u"newclient-wrong"_s, *form);
        press(form, u"newclient.clear"_s);
        form->reject();
    }
}

void takeImport(Camera &camera, Frame &frame)
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"수요기업-모집-결과.csv"_s));
    if (!list.open(QIODevice::WriteOnly) || list.write(sampleList()) < 0)
        return;
    list.close();
    frame.run(u"clients.import"_s);
    if (QDialog *dialog = dialogNamed(u"import"_s)) {
        camera.take(u"import-1-choose"_s, *dialog);
        qobject_cast<clients::ImportWizard *>(dialog)->start(list.fileName());
        camera.take(u"import-2-preview"_s, *dialog);
        dialog->reject();
    }
}

void takeOverview(Camera &camera, Frame &frame, ClientId client)
{
    for (const QString &section : {u"company"_s, u"eligibility"_s, u"visits"_s, u"requests"_s, u"consents"_s}) {
        frame.go(ClientTarget{client, u"overview"_s, {{u"section"_s, section}}, {}});
        camera.take(u"file-overview-"_s + section);
        const Page *page = frame.innerPage();
        // What does not fit is looked at from its other end too.
        bool more = false;
        for (QScrollArea *area : page->findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->verticalScrollBar()->maximum() > 0) {
                area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
                more = true;
            }
        }
        if (more)
            camera.take(u"file-overview-%1-end"_s.arg(section));
        if (section == u"visits"_s) {
            press(page, u"visit.sign"_s);
            takeDialog(camera, u"signature"_s, u"signature"_s);
        }
    }
    frame.go(ClientTarget{client, u"overview"_s, {{u"section"_s, u"company"_s}}, {}});
    press(frame.innerPage(), u"company.erase"_s);
    takeDialog(camera, u"erasure"_s, u"erasure"_s);
    press(frame.innerPage(), u"company.erasures"_s);
    takeDialog(camera, u"erasures"_s, u"erasureRegister"_s);
    takeWaiting(camera, u"stage"_s, [&] { frame.run(u"stage.show"_s); });
}

/// The diagnosis as it is filled on site: a note in a hurry and where it waits, one item at a time, both languages, plain
/// lines, and the end of the visit.
void takeFieldDay(Camera &camera, Frame &frame, ClientId client)
{
    frame.go(ClientTarget{client, widgets::stageTab(Stage::Diagnosis), {}, {}});
    frame.run(u"note.quick"_s);
    type(&frame, u"quicknote.words"_s, u"검사 기록은 종이 대장, 팀장이 월말에 엑셀로 옮김"_s);
    camera.take(u"quicknote"_s);
    frame.run(u"note.quick"_s);
    type(&frame, u"quicknote.words"_s, u"서버는 창고 옆 사무실, 외부 접속 없음"_s);
    leave(frame, u"quicknote.words"_s);
    camera.take(u"diagnosis-notes"_s);
    frame.run(u"diagnosis.both"_s);
    camera.take(u"diagnosis-both"_s);
    frame.run(u"diagnosis.field"_s);
    camera.take(u"diagnosis-field-both"_s);
    frame.run(u"diagnosis.both"_s);
    camera.take(u"diagnosis-field"_s);
    frame.run(u"diagnosis.field"_s);
    frame.run(u"diagnosis.words"_s);
    camera.take(u"diagnosis-words"_s);
    frame.run(u"diagnosis.words"_s);
    frame.run(u"visit.close"_s);
    takeDialog(camera, u"visitclosing"_s, u"visitclosing"_s);
    for (int note = 0; note < 2; ++note) {
        press(frame.innerPage(), u"removeNote0"_s);
        camera.settle();
    }
}

/// A telephone's folder: photographs of the moments at which the client's items were answered, one of another day, and
/// a file that is none.
void takePhotos(Camera &camera, Frame &frame, workspace::Workspace &workspace, ClientId client)
{
    const auto assessments = workspace.assessments().ofClient(client);
    if (!assessments)
        return;
    const QTemporaryDir folder;
    QSet<QUuid> answers;
    for (const diagnosis::Assessment &assessment : *assessments) {
        for (const QString &item : {u"process_1"_s, u"process_3"_s, u"data_2"_s, u"operations_1"_s})
            answers.insert(diagnosis::answerId(assessment.id, item).uuid());
    }
    const auto entries = workspace.journal().entries(6, 0, answers);
    if (!entries)
        return;
    int hue = 0;
    const auto put = [&](const QDateTime &utc) {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(hue = (hue + 47) % 360, 90, 190));
        image.save(folder.filePath(seoulTime(utc.toMSecsSinceEpoch()).toString(u"yyyyMMdd_HHmmss"_s) + u".jpg"_s), "JPEG");
    };
    for (const journal::Entry &entry : *entries)
        put(entry.whenUtc().addSecs(40));
    put(workspace.clock().nowUtc().addDays(-400));
    QFile film(folder.filePath(u"메모.txt"_s));
    if (!film.open(QIODevice::WriteOnly) || film.write("x") < 0)
        return;
    film.close();
    frame.run(u"diagnosis.photos"_s);
    if (auto *dialog = qobject_cast<diagnosis::PhotoDialog *>(dialogNamed(u"photos"_s))) {
        camera.take(u"photos-1-choose"_s, *dialog);
        dialog->start(folder.path());
        camera.take(u"photos-2-list"_s, *dialog);
        dialog->reject();
        camera.settle();
    }
}

/// Some answers to the form of every kind of question: the others are still to be given.
Result<> answerSome(workspace::Workspace &workspace, AssessmentId assessment)
{
    diagnosis::AssessmentStore &store = workspace.assessments();
    AXW_TRY_ASSIGN(filling, store.fill(assessment, {}, workspace.person()));
    const forms::Form &form = filling->form();
    const std::pair<QString, QString> answers[] = {
        {u"figures/product"_s, u"자동차용 고무 부품"_s}, {u"figures/people"_s, u"24"_s}, {u"figures/scrap"_s, u"3.5"_s},
        {u"figures/trust"_s, u"7"_s}, {u"moments/stopped"_s, u"2026-11-03"_s}, {u"moments/shift"_s, u"08:30:00.000+09:00"_s},
        {u"choices/records"_s, u"sheets"_s}, {u"choices/plans"_s, u"paper sheets"_s}, {u"proofs/place"_s, u"37.4812 126.8826 0 0"_s}};
    for (const auto &[path, value] : answers)
        AXW_TRY(store.setValue(*filling, *forms::placeOf(form, path), value));
    const forms::Place machines{forms::placeOf(form, u"machine[1]"_s)->node, {}};
    for (int machine = 0; machine < 2; ++machine)
        AXW_TRY(store.addInstance(*filling, machines));
    AXW_TRY(store.addInstance(*filling, {forms::placeOf(form, u"machine[1]/sensor[1]"_s)->node, {1}}));
    AXW_TRY(store.setValue(*filling, *forms::placeOf(form, u"machine[1]/kind"_s), u"프레스 2호기"_s));
    return store.setValue(*filling, *forms::placeOf(form, u"machine[1]/sensor[1]/measures"_s), u"온도"_s);
}

/// A form of one's own, with every kind of question in focus once. The workspace is left as it was.
void takeOwnForm(Camera &camera, Frame &frame, workspace::Workspace &workspace, ClientId client)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"생산 현장 조사.xlsx"_s);
    const auto begun = [&]() -> Result<diagnosis::Assessment> {
        AXW_TRY(forms::writeWorkbook(sampleForm(), path));
        AXW_TRY_ASSIGN(import, workspace::importForm(workspace, path));
        if (!import.record)
            return fail(Error::Kind::Invalid, import.reading.problems.empty() ? QString() : import.reading.problems.front().why);
        return workspace.edit(QT_TRANSLATE_NOOP("edit", "Begin assessment"), [&]() -> Result<diagnosis::Assessment> {
            AXW_TRY_ASSIGN(assessment, workspace.assessments().begin(client, import.record->key, diagnosis::Round::T0));
            AXW_TRY(answerSome(workspace, assessment.id));
            return assessment;
        });
    }();
    if (!begun) {
        qWarning("%s", qPrintable(begun.error().sentence));
        return;
    }
    const auto show = [&](const QString &question) {
        frame.go(ClientTarget{client, widgets::stageTab(Stage::Diagnosis), {{u"assessment"_s, begun->id.toString()}, {u"item"_s, question}}, {}});
        camera.settle();
    };
    int number = 0;
    const auto filling = workspace.assessments().fill(begun->id, {}, {});
    const forms::Form &form = (*filling)->form();
    for (size_t node = 0; node < form.nodes.size(); ++node) {
        const forms::Node &each = form.nodes[node];
        if (each.isContainer() || each.type == forms::Type::Note || each.type == forms::Type::Calculate)
            continue;
        const auto place = forms::placeOf(form, form.path(int(node)).replace(u"machine"_s, u"machine[1]"_s).replace(u"sensor"_s, u"sensor[1]"_s));
        if (!place)
            continue;
        show(diagnosis::textOf((*filling)->keyOf(*place)));
        camera.take(u"form-%1-%2"_s.arg(++number, 2, 10, QChar(u'0')).arg(each.name));
    }
    show(u"records"_s);
    frame.run(u"diagnosis.both"_s);
    camera.take(u"form-both"_s);
    frame.run(u"diagnosis.both"_s);
    frame.run(u"diagnosis.field"_s);
    camera.take(u"form-field"_s);
    frame.run(u"diagnosis.field"_s);
    frame.run(u"diagnosis.words"_s);
    camera.take(u"form-words"_s);
    frame.run(u"diagnosis.words"_s);
    for (int edits = 0; edits < 2; ++edits) {
        (void)workspace.undo(); // the beginning, the import
        camera.settle();
    }
}

/// The other faces of the diagnosis, and the foot of its score panel.
void takeRounds(Camera &camera, Frame &frame)
{
    QWidget *page = frame.innerPage();
    press(page, u"whatIfToggle"_s);
    if (auto *weight = page->findChild<QDoubleSpinBox *>(u"weight_data"_s))
        weight->setValue(40);
    camera.settle(); // the panel grows first
    for (QWidget *around = page->findChild<QWidget *>(u"scorePanel"_s); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around)) {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
            break;
        }
    }
    camera.take(u"diagnosis-whatif"_s);
    frame.run(u"diagnosis.rounds"_s);
    camera.take(u"diagnosis-rounds"_s);
    frame.run(u"diagnosis.compare"_s);
    camera.take(u"diagnosis-compare"_s);
    press(page, u"orderSize"_s);
    camera.take(u"diagnosis-compare-size"_s);
    press(page, u"compareRaters"_s);
    camera.take(u"diagnosis-compare-raters"_s);
    press(page, u"viewFill"_s);
}

/// The forms further down the settings, one of them with what could be better about it.
void takeForms(Camera &camera, Frame &frame)
{
    frame.go(RailTarget{u"settings"_s, {}});
    QWidget *page = frame.currentPage();
    auto *forms = page->findChild<QTableView *>(u"settings.forms"_s);
    auto *scroll = page->findChild<QScrollArea *>();
    if (forms == nullptr || scroll == nullptr)
        return;
    if (auto *hours = page->findChild<QTableView *>(u"settings.workHours"_s)) {
        scroll->ensureWidgetVisible(hours->parentWidget(), 0, 0);
        camera.take(u"settings-hours"_s);
    }
    forms->selectRow(0);
    scroll->ensureWidgetVisible(forms->parentWidget(), 0, 0);
    camera.take(u"settings-forms"_s);
    if (auto *benchmark = page->findChild<QTableView *>(u"settings.benchmark"_s)) {
        scroll->ensureWidgetVisible(benchmark->parentWidget(), 0, 0);
        camera.take(u"settings-benchmarks"_s);
    }
}

/// All PoCs: grouped, the one chosen beside them, what is to be reviewed, and levelling before and after.
void takePortfolio(Camera &camera, Frame &frame)
{
    frame.go(RailTarget{u"portfolio"_s, {}});
    camera.take(u"portfolio"_s);
    frame.go(RailTarget{u"portfolio"_s, {{u"group"_s, u"adviser"_s}}});
    camera.take(u"portfolio-advisers"_s);
    frame.go(RailTarget{u"portfolio"_s, {{u"group"_s, u"none"_s}, {u"order"_s, u"standing"_s}, {u"standing"_s, u"late"_s}}});
    camera.take(u"portfolio-late"_s);
    const RailTarget grouped{u"portfolio"_s, {{u"group"_s, u"consultant"_s}}};
    frame.go(grouped);
    frame.run(u"portfolio.review"_s);
    camera.take(u"portfolio-review"_s);
    frame.go(grouped);
    frame.run(u"portfolio.level"_s);
    camera.take(u"portfolio-level"_s);
    press(frame.currentPage(), u"level.run"_s);
    camera.settle();
    camera.take(u"portfolio-levelled"_s);
    press(frame.currentPage(), u"level.discard"_s);
    press(frame.currentPage(), u"level.close"_s);
    if (auto *page = qobject_cast<portfolio::PortfolioPage *>(frame.currentPage()))
        (void)portfolio::writePdf(page->state(), portfolio::TimelineModel(page->state()), camera.fileFor(u"portfolio-a3"_s, u"pdf"_s));
}

/// Reports that ask what they are about, the form of an office as it is filled, and a report in the look of the centre.
void takeReports(Camera &camera, Frame &frame, workspace::Workspace &workspace, ClientId client)
{
    for (const QString &kind : {u"request"_s, u"weekly"_s, u"letters"_s, u"portfolio"_s}) {
        frame.go(RailTarget{u"reports"_s, {{u"kind"_s, kind}}});
        camera.take(u"reports-"_s + kind);
    }
    const RailTarget diagnosis{u"reports"_s, {{u"client"_s, client.toString()}, {u"kind"_s, u"diagnosis"_s}}};
    frame.go(diagnosis);
    camera.settle();
    if (workspace::keepOfficeForm(workspace, u"실증사업 신청서.docx"_s, sampleOfficeForm()))
        takeWaiting(camera, u"fill"_s, [&] { frame.run(u"report.fill"_s); });
    const workspace::ReportDesign design{{}, u"서울 AX센터 표지"_s, u"서울 산업 AX 혁신센터"_s, u"Seoul Industrial AX Innovation Centre"_s,
                                         u"서울특별시 예제로 12, 02-000-0000"_s, u"12 Yeje-ro, Seoul"_s, u"#9B1C31"_s, {}, true};
    // Kept the first time; it is found again in the other language and look.
    if (!workspace::reportDesignNamed(workspace, design.name).value_or(std::nullopt))
        (void)workspace.edit(QT_TRANSLATE_NOOP("edit", "Add report design"), [&] { return workspace::putReportDesign(workspace, design); });
    const auto kept = workspace::reportDesignNamed(workspace, design.name).value_or(std::nullopt);
    if (!kept)
        return;
    RailTarget dressed = diagnosis;
    dressed.place.insert(u"design"_s, kept->id.toString());
    frame.go(dressed);
    camera.take(u"reports-design"_s);
    takeWaiting(camera, u"design"_s, [&] {
        if (auto *menu = frame.currentPage()->findChild<QPushButton *>(u"designMenu"_s))
            menu->menu()->actions().at(1)->trigger();
    });
    dressed.place.insert(u"design"_s, QString());
    frame.go(dressed);
    forgetWhatWasDone(frame);
}

/// Reports of many companies, and the outbox with a file that arrived, one whose place is away and one that is held.
void takeDelivery(Camera &camera, Frame &frame, workspace::Workspace &workspace, ClientId client)
{
    frame.go(RailTarget{u"reports"_s, {{u"client"_s, client.toString()}, {u"kind"_s, u"diagnosis"_s}}});
    camera.settle();
    takeWaiting(camera, u"batch"_s, [&] { frame.run(u"report.batch"_s); });
    frame.go(RailTarget{u"outbox"_s, {}});
    camera.take(u"outbox-empty"_s);
    const QTemporaryDir place;
    const std::pair<QString, QString> files[] = {{u"진단보고서_(주)가온예제물류_2026-11-20.pdf"_s, place.path()},
                                                 {u"접수대장_2026-11-20.xlsx"_s, u"/media/usb/제출"_s},
                                                 {u"상담일지_(주)가온예제물류_2026-11-23.hwpx"_s, u"webdavs://cloud.example.kr/remote.php/dav/files/kim/제출/"_s}};
    std::vector<sync::ParcelId> parcels;
    for (const auto &[name, destination] : files) {
        sync::Parcel parcel;
        parcel.name = name;
        parcel.about = name.section(u'_', 0, 0);
        parcel.destination = destination;
        if (const auto id = workspace.outbox().queue(parcel, QByteArray(48'213, 'x'), workspace.clock().nowUtc()))
            parcels.push_back(*id);
    }
    if (parcels.size() == std::size(files))
        (void)workspace.outbox().hold(parcels.back());
    frame.run(u"outbox.send"_s);
    camera.take(u"outbox"_s);
    takeWaiting(camera, u"outbox-where"_s, [&] {
        if (auto *table = frame.currentPage()->findChild<QTableView *>(u"outboxTable"_s))
            table->selectRow(0);
        press(frame.currentPage(), u"outbox.address"_s);
    });
    for (const sync::ParcelId &parcel : parcels)
        (void)workspace.outbox().remove(parcel);
}

ClientId clientWithoutPoc(workspace::Workspace &workspace)
{
    const auto all = workspace.clients().summaries();
    for (const clients::ClientSummary &each : all ? *all : std::vector<clients::ClientSummary>()) {
        if (const auto pocs = workspace.pocs().of(each.client.id); pocs && pocs->empty())
            return each.client.id;
    }
    return {};
}

} // namespace

void takeTour(Camera &camera, shell::Workbench &workbench, ClientId client)
{
    Frame &frame = *workbench.frame();
    takeClients(camera, frame);
    takeImport(camera, frame);
    takePortfolio(camera, frame);
    if (!client.isNull()) {
        takeOverview(camera, frame, client);
        frame.go(ClientTarget{client, widgets::stageTab(Stage::Diagnosis), {}, {}});
        frame.run(u"diagnosis.new"_s);
        camera.take(u"diagnosis-new"_s);
        press(frame.innerPage(), u"cancel"_s);
        takeFieldDay(camera, frame, client);
        takePhotos(camera, frame, *workbench.workspace(), client);
        forgetWhatWasDone(frame);
        takeRounds(camera, frame);
        takeOwnForm(camera, frame, *workbench.workspace(), client);
        takePlan(camera, frame, client);
        if (const ClientId without = clientWithoutPoc(*workbench.workspace()); !without.isNull())
            takePlanChoice(camera, frame, without);
        frame.go(RailTarget{u"reports"_s, {{u"client"_s, client.toString()}}});
        camera.take(u"reports-preview"_s);
        takeReports(camera, frame, *workbench.workspace(), client);
        takeDelivery(camera, frame, *workbench.workspace(), client);
    }
    frame.go(RailTarget{u"settings"_s, {}});
    takeWaiting(camera, u"specialday"_s, [&] { press(frame.currentPage(), u"settings.addDay"_s); });
    takeWaiting(camera, u"workhours"_s, [&] { press(frame.currentPage(), u"settings.addHours"_s); });
    takeForms(camera, frame);
    frame.run(u"palette"_s);
    type(&workbench.window(), u"palette.words"_s, u"보고"_s);
    camera.take(u"palette-search"_s);
    frame.go(RailTarget{frame.pageIds().constFirst(), {}});
    frame.run(u"rail.toggle"_s);
    camera.take(u"rail-narrow"_s);
    frame.run(u"rail.toggle"_s);
}

} // namespace axw
