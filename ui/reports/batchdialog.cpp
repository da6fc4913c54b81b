// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/batchdialog.h"

#include "core/workspace/reportdesigns.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/reports/batchmodel.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

namespace {

const auto folderKey = u"reports/batchFolder"_s;

} // namespace

BatchDialog::BatchDialog(const widgets::PageContext &context, const workspace::ReportRequest &request, report::Format format, report::PdfKind pdf, const QString &program, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_format(format), m_pdf(pdf), m_run(program),
      m_model(new BatchModel(context.workspace.clients().summaries().value_or(std::vector<clients::ClientSummary>()), context.language, this)),
      m_folder(context.settings.value(folderKey).toString())
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"batch"_s);
    setWindowTitle(tr("Reports of many companies"));
    resize(theme.px(760), theme.px(560));
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(20);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(10));

    QStringList what{report::kindName(request.kind).in(context.language), request.language == Language::Korean ? u"한국어"_s : u"English"_s,
                     pdf == report::PdfKind::Archive && format == report::Format::Pdf ? u"PDF/A"_s : report::formatCode(format).toUpper()};
    if (!request.design.isNull()) {
        for (const workspace::ReportDesign &design : workspace::reportDesigns(context.workspace).value_or(std::vector<workspace::ReportDesign>())) {
            if (design.id == request.design)
                what += design.name;
        }
    }
    auto *about = widgets::makeLabel(theme, what.join(u" · "_s), Size::Body, true, this);
    about->setObjectName(u"batch.what"_s);
    column->addWidget(about);
    column->addWidget(new widgets::SoftText(theme, tr("Tick the companies that get one."), Size::Small, this));

    auto *choose = new QHBoxLayout;
    m_all = new QCheckBox(tr("All"), this);
    m_all->setObjectName(u"batch.all"_s);
    m_all->setTristate(true);
    connect(m_all, &QCheckBox::clicked, this, [this] { m_model->tickAll(m_all->checkState() != Qt::Unchecked); });
    m_stage = new QComboBox(this);
    m_stage->setObjectName(u"batch.stage"_s);
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->addItem(tr("Every stage"));
    for (const auto &stage : choicesOf<Stage>())
        m_stage->addItem(nameOf(stage.value, context.language), keyOf(stage.value));
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] { m_model->showStage(fromKey<Stage>(m_stage->currentData().toString())); });
    choose->addWidget(m_all);
    choose->addStretch(1);
    choose->addWidget(m_stage);
    column->addLayout(choose);

    m_table = new widgets::TableView(theme, this);
    m_table->setObjectName(u"batch.clients"_s);
    m_table->setAccessibleName(tr("Companies"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(m_model);
    const int widths[] = {240, 100, 100, 240};
    for (int i = 0; i < BatchModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setStretchColumn(BatchModel::Outcome);
    column->addWidget(m_table, 1);

    auto *where = new QHBoxLayout;
    m_folderButton = new QPushButton(tr("Folder…"), this);
    m_folderButton->setObjectName(u"batch.folder"_s);
    connect(m_folderButton, &QPushButton::clicked, this, &BatchDialog::chooseFolder);
    m_folderName = new widgets::ElidedText(theme, Size::Body, false, widgets::Colour::Text, this);
    m_folderName->setObjectName(u"batch.folderName"_s);
    where->addWidget(m_folderButton);
    where->addWidget(m_folderName, 1);
    column->addLayout(where);
    column->addWidget(new widgets::SoftText(theme, tr("Files that are there stay: a report whose name is taken gets a number."), Size::Small, this));

    m_progress = new widgets::ProgressStrip(theme, this);
    column->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    m_summary = widgets::makeLabel(theme, {}, Size::Body, true, this);
    m_summary->setObjectName(u"batch.summary"_s);
    foot->addWidget(m_summary, 1);
    m_open = new QPushButton(tr("Open folder"), this);
    m_open->setObjectName(u"batch.open"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_open->hide();
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"batch.close"_s);
    connect(close, &QPushButton::clicked, this, &BatchDialog::reject);
    m_start = new QPushButton(this);
    m_start->setObjectName(u"batch.start"_s);
    widgets::makePrimary(m_start);
    connect(m_start, &QPushButton::clicked, this, &BatchDialog::start);
    for (QPushButton *button : {m_open, close, m_start})
        foot->addWidget(button);
    column->addLayout(foot);

    connect(m_model, &BatchModel::tickedChanged, this, &BatchDialog::showState);
    connect(m_progress, &widgets::ProgressStrip::cancelled, this, [this] { m_run.cancel(); });
    connect(&m_run, &AxwbRun::progressed, m_progress, &widgets::ProgressStrip::setProgress);
    connect(&m_run, &AxwbRun::done, this, &BatchDialog::ended);
    connect(&m_run, &AxwbRun::failed, this, &BatchDialog::failed);
    // The one that the report page stands at; the others are chosen by whoever wants them.
    if (!request.client.isNull())
        m_model->tickOnly(request.client);
    showState();
}

QStringList BatchDialog::arguments(const QString &workspace, const QString &person, Language spoken, const workspace::ReportRequest &request,
                                   report::Format format, report::PdfKind pdf, const QString &folder, const std::vector<ClientId> &clients)
{
    QStringList words{u"reports"_s, workspace, u"--kind"_s, report::kindCode(request.kind), u"--format"_s, report::formatCode(format), u"--into"_s, folder,
                      u"--lang"_s, languageCode(request.language), u"--messages"_s, languageCode(spoken), u"--progress"_s, u"--json"_s};
    if (format == report::Format::Pdf && pdf == report::PdfKind::Archive)
        words << u"--pdfa"_s;
    if (!request.design.isNull())
        words << u"--design"_s << request.design.toString();
    if (!person.isEmpty())
        words << u"--as"_s << person;
    for (const ClientId &client : clients)
        words << u"--client"_s << client.toString();
    return words;
}

void BatchDialog::chooseFolder()
{
    if (const auto folder = m_context.prompter.chooseFolder(tr("Choose the folder for the reports"))) {
        m_folder = *folder;
        m_context.settings.setValue(folderKey, m_folder);
        showState();
    }
}

void BatchDialog::start()
{
    if (m_folder.isEmpty()) {
        chooseFolder();
        if (m_folder.isEmpty())
            return;
    }
    m_model->clearOutcomes();
    m_summary->clear();
    m_open->hide();
    m_progress->start(tr("Writing reports"));
    m_run.start(arguments(m_context.workspace.folder(), m_context.workspace.person(), m_context.language, m_request, m_format, m_pdf, m_folder, m_model->ticked()));
    showState();
}

void BatchDialog::showLines(const QJsonObject &said)
{
    const QJsonArray written = said[u"written"_s].toArray();
    const QJsonArray without = said[u"without"_s].toArray();
    for (const auto &line : written)
        m_model->setOutcome(ClientId::fromString(line[u"client"_s].toString()), tr("written"), true);
    for (const auto &line : without)
        m_model->setOutcome(ClientId::fromString(line[u"client"_s].toString()), line[u"why"_s].toString(), false);
    m_summary->setText(without.isEmpty() ? tr("%n report(s) written", nullptr, int(written.size()))
                                         : tr("%n report(s) written", nullptr, int(written.size())) + u" · "_s + tr("%n without", nullptr, int(without.size())));
    m_open->setVisible(!written.isEmpty());
}

void BatchDialog::ended(const QByteArray &out)
{
    m_progress->finish();
    showLines(QJsonDocument::fromJson(out).object());
    showState();
}

void BatchDialog::failed(const Error &error)
{
    m_progress->finish();
    const QJsonObject said = QJsonDocument::fromJson(m_run.out()).object();
    if (error.kind == Error::Kind::Cancelled) {
        showLines(said);
        m_summary->setText(tr("Stopped. Files that are there are whole."));
        m_open->setVisible(QDir(m_folder).exists());
    } else if (const QString why = said[u"stopped"_s].toString(); !why.isEmpty()) {
        showLines(said); // those before it are there
        m_context.prompter.tell(Error{error.kind, why, error.detail});
    } else {
        m_context.prompter.tell(error);
    }
    showState();
}

void BatchDialog::showState()
{
    const int count = int(m_model->ticked().size());
    const bool free = !m_run.isRunning();
    m_all->setCheckState(count == 0 ? Qt::Unchecked : count == m_model->rowCount() ? Qt::Checked : Qt::PartiallyChecked);
    m_folderName->setText(m_folder.isEmpty() ? tr("not chosen yet") : QDir::toNativeSeparators(m_folder));
    m_start->setText(count == 0 ? tr("Write reports") : tr("Write %n report(s)", nullptr, count));
    m_start->setEnabled(free && count > 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_all, m_stage, m_folderButton})
        part->setEnabled(free);
}

/// Closing stops what is under way.
void BatchDialog::reject()
{
    if (m_run.isRunning()) {
        m_run.cancel();
        return;
    }
    QDialog::reject();
}

} // namespace axw::reports
