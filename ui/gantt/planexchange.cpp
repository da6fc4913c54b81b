// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gantt/planexchange.h"

#include "core/workspace/reporttext.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/progressstrip.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace axw::gantt {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of remarks, so many are shown; a plan of thousands of tasks can have as many.
constexpr qsizetype mostShown = 15;

} // namespace

PlanExchange::PlanExchange(const widgets::PageContext &context, QWidget *parent, QString program)
    : QWidget(parent), m_context(context), m_program(std::move(program)), m_background(new widgets::Background(this)),
      m_strip(new widgets::ProgressStrip(context.theme, this))
{
    setObjectName(u"planExchange"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(context.theme.px(12), 0, context.theme.px(12), 0);
    column->addWidget(m_strip);
    if (m_program.isEmpty())
        m_program = QDir(QCoreApplication::applicationDirPath()).filePath(u"axwb"_s);
    connect(m_strip, &widgets::ProgressStrip::cancelled, this, &PlanExchange::stop);
    connect(m_background, &widgets::Background::progressed, m_strip, &widgets::ProgressStrip::setProgress);
    connect(&m_process, &QProcess::finished, this, &PlanExchange::exported);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        finish();
        m_context.prompter.tell(Error{Error::Kind::Internal, tr("The plan could not be exported: the program %1 could not be started.").arg(QDir::toNativeSeparators(m_program)),
                                      m_process.errorString()});
    });
}

PlanExchange::~PlanExchange()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool PlanExchange::isRunning() const
{
    return m_background->isRunning() || m_process.state() != QProcess::NotRunning;
}

void PlanExchange::offer(QMenu &menu)
{
    menu.addSeparator();
    QAction *import = menu.addAction(tr("Import plan…"));
    import->setObjectName(u"plan.import"_s);
    connect(import, &QAction::triggered, this, &PlanExchange::chooseImport);
    QMenu *out = menu.addMenu(tr("Export plan"));
    out->menuAction()->setObjectName(u"plan.export"_s);
    const std::pair<Kind, QString> kinds[] = {
        {{u"xml"_s, {}}, tr("MS Project (XML)")},      {{u"xlsx"_s, {}}, tr("Table (Excel)")},  {{u"csv"_s, {}}, tr("Table (CSV)")},
        {{u"ics"_s, {}}, tr("Calendar (iCalendar)")},  {{u"pdf"_s, u"A4"_s}, tr("PDF on A4")},  {{u"pdf"_s, u"A3"_s}, tr("PDF on A3")},
        {{u"png"_s, {}}, tr("Picture (PNG)")},         {{u"svg"_s, {}}, tr("Picture (SVG)")},
    };
    for (const auto &[kind, name] : kinds) {
        QAction *action = out->addAction(tr("%1…", "a kind of file").arg(name));
        action->setObjectName(u"plan.export."_s + kind.ending + kind.paper.toLower());
        connect(action, &QAction::triggered, this, [this, kind = kind, name = name] { chooseExport(kind, name); });
    }
    QAction *copy = menu.addAction(tr("Copy a summary as text"));
    copy->setObjectName(u"plan.summary"_s);
    connect(copy, &QAction::triggered, this, &PlanExchange::copySummary);
    m_actions = {import, out->menuAction(), copy};
    setPoc(m_poc, m_name);
}

void PlanExchange::setPoc(PocId poc, const QString &name)
{
    m_poc = poc;
    m_name = name;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!poc.isNull());
}

QStringList PlanExchange::arguments(const QString &folder, PocId poc, const QString &path, const Kind &kind, Language language)
{
    QStringList words{u"plan"_s, folder, poc.toString(), u"export"_s, path, u"--format"_s, kind.ending, u"--lang"_s, languageCode(language), u"--json"_s};
    if (!kind.paper.isEmpty())
        words << u"--paper"_s << kind.paper;
    return words;
}

/// A few lines on how the PoC stands, for a messenger.
void PlanExchange::copySummary()
{
    const auto text = workspace::pocSummaryText(m_context.workspace, m_poc, m_context.language);
    if (!text) {
        m_context.prompter.tell(text.error());
        return;
    }
    QGuiApplication::clipboard()->setText(*text);
    Q_EMIT told(tr("The summary is on the clipboard."), false);
}

void PlanExchange::chooseImport()
{
    if (m_poc.isNull() || isRunning())
        return;
    const auto path = m_context.prompter.chooseOpenFile(tr("Import plan"), {{tr("Plans"), {u"xml"_s, u"xlsx"_s, u"csv"_s}}});
    if (path)
        importFile(*path);
}

void PlanExchange::importFile(const QString &path)
{
    m_strip->start(tr("Importing %1").arg(QFileInfo(path).fileName()));
    const workspace::Workspace &workspace = m_context.workspace;
    auto outcome = std::make_shared<Result<workspace::PlanImport>>();
    m_background->start(
        [outcome, path, poc = m_poc, folder = workspace.folder(), person = workspace.person(), &clock = m_context.clock](const Progress &progress) -> Result<> {
            const auto run = [&]() -> Result<workspace::PlanImport> {
                AXW_TRY_ASSIGN(companion, workspace::Workspace::open(folder, workspace::Access::Companion, clock, person));
                return workspace::importPlan(*companion, poc, path, {}, progress);
            };
            *outcome = run();
            return {};
        },
        [this, outcome](const Result<> &) { imported(*outcome); });
}

void PlanExchange::imported(const Result<workspace::PlanImport> &done)
{
    finish();
    if (!done) {
        if (done.error().kind == Error::Kind::Cancelled)
            Q_EMIT told(done.error().sentence, false);
        else
            m_context.prompter.tell(done.error());
        return;
    }
    m_context.workspace.refresh();
    const poc::KeptPlan &kept = done->kept;
    const QString sentence = done->changed ? tr("Plan imported: %1 tasks added, %2 changed, %3 removed.").arg(kept.added).arg(kept.changed).arg(kept.removed)
                                           : tr("The file says what the plan says already; nothing was changed.");
    Q_EMIT told(sentence, done->changed);
    if (!done->remarks.isEmpty())
        tellRemarks(sentence, done->remarks);
}

void PlanExchange::chooseExport(const Kind &kind, const QString &kindName)
{
    if (m_poc.isNull() || isRunning())
        return;
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|]"_s);
    const QString suggested = QString(m_name).replace(unfit, u"_"_s) + u'.' + kind.ending;
    const auto path = m_context.prompter.chooseSaveFile(tr("Export plan"), suggested, {{kindName, {kind.ending}}});
    if (!path)
        return;
    m_path = *path;
    m_cancelled = false;
    m_strip->start(tr("Exporting %1").arg(QFileInfo(m_path).fileName()));
    m_process.start(m_program, arguments(m_context.workspace.folder(), m_poc, m_path, kind, m_context.language));
    m_process.closeWriteChannel();
}

void PlanExchange::exported(int exit, QProcess::ExitStatus status)
{
    finish();
    if (status == QProcess::NormalExit && exit == 0) {
        const QString sentence = tr("Plan exported to %1.").arg(QDir::toNativeSeparators(m_path));
        Q_EMIT told(sentence, false);
        QStringList remarks;
        const QJsonArray warnings = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object()[u"warnings"_s].toArray();
        for (const QJsonValue &warning : warnings)
            remarks += warning.toString();
        if (!remarks.isEmpty())
            tellRemarks(sentence, remarks);
        return;
    }
    if (m_cancelled) {
        Q_EMIT told(tr("The export was stopped; no file was written."), false);
        return;
    }
    // What axwb says is a sentence for a person already.
    QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    if (said.startsWith(u"axwb: "_s))
        said = said.mid(6);
    if (status != QProcess::NormalExit || said.isEmpty())
        m_context.prompter.tell(Error{Error::Kind::Internal, tr("The plan could not be exported. A file that was there before is unchanged."), said});
    else
        m_context.prompter.tell(Error{Error::Kind::Io, said, {}});
}

void PlanExchange::stop()
{
    m_cancelled = true;
    m_background->cancel();
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
}

void PlanExchange::finish()
{
    m_strip->finish();
}

void PlanExchange::tellRemarks(const QString &sentence, const QStringList &remarks)
{
    QStringList lines{sentence, {}};
    for (const QString &remark : remarks.first(std::min(mostShown, remarks.size())))
        lines += u"· "_s + remark;
    if (remarks.size() > mostShown)
        lines += tr("And %n more.", nullptr, int(remarks.size() - mostShown));
    m_context.prompter.tell(lines.join(u'\n'));
}

} // namespace axw::gantt
