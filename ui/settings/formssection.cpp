// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/formssection.h"

#include "core/workspace/formlist.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/settings/formmodels.h"
#include "ui/settings/measure.h"
#include "ui/widgets/background.h"
#include "ui/widgets/form.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;
using workspace::FormEntry;
using workspace::FormFile;

namespace {

constexpr int shownForms = 6;
constexpr int shownFindings = 6;

QString workbookIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
    return QFileInfo(path).suffix().compare(u"xlsx"_s, Qt::CaseInsensitive) == 0 ? path : QString();
}

} // namespace

FormsSection::FormsSection(const widgets::PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_forms(new FormListModel(context.language, this)), m_findings(new FormFindingsModel(this)),
      m_table(new widgets::TableView(context.theme, this)), m_findingTable(new widgets::TableView(context.theme, this)),
      m_changes(new FormChangesModel(this)), m_changeTable(new widgets::TableView(context.theme, this)),
      m_progress(new widgets::ProgressStrip(context.theme, this)), m_background(new widgets::Background(this))
{
    const widgets::Theme &theme = context.theme;
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme, tr("Forms"), this));
    column->addLayout(withMeasure(theme, new widgets::SoftText(theme, tr("Questionnaires for diagnoses: those of the program and your own, as XLSForm workbooks made for ODK or KoboToolbox. An import is kept as the next version; assessments stay with the version they were begun with."), widgets::Size::Body, this)));
    m_table->setObjectName(u"settings.forms"_s);
    m_table->setAccessibleName(tr("Forms"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(m_forms);
    const int widths[] = {110, 70, 200, 140, 90, 90};
    for (int i = 0; i < FormListModel::ColumnCount; ++i)
        m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setStretchColumn(FormListModel::Title);
    m_table->setFixedHeight(theme.px(28 * (shownForms + 1)));
    column->addWidget(m_table);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &words, const QString &name) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        buttons->addWidget(made);
        return made;
    };
    m_import = button(tr("Import a form…"), u"settings.importForm"_s);
    m_export = button(tr("Export as .xlsx…"), u"settings.exportForm"_s);
    m_remove = button(tr("Remove this version"), u"settings.removeForm"_s);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(m_progress);
    m_findingTitle = new widgets::SoftText(theme, {}, widgets::Size::Body, this);
    m_findingTitle->setObjectName(u"settings.findingTitle"_s);
    column->addLayout(withMeasure(theme, m_findingTitle));
    m_findingTable->setObjectName(u"settings.findings"_s);
    m_findingTable->setAccessibleName(tr("Findings about a form"));
    m_findingTable->setFrameShape(QFrame::StyledPanel);
    m_findingTable->setModel(m_findings);
    const int findingWidths[] = {80, 80, 50, 130, 300};
    for (int i = 0; i < FormFindingsModel::ColumnCount; ++i)
        m_findingTable->setColumnWidth(i, theme.px(findingWidths[i]));
    m_findingTable->setStretchColumn(FormFindingsModel::Why);
    m_findingTable->setFixedHeight(theme.px(28 * (shownFindings + 1)));
    column->addWidget(m_findingTable);
    showFindings({}, {});
    m_changeTitle = new widgets::SoftText(theme, {}, widgets::Size::Body, this);
    m_changeTitle->setObjectName(u"settings.changeTitle"_s);
    column->addLayout(withMeasure(theme, m_changeTitle));
    m_changeTable->setObjectName(u"settings.changes"_s);
    m_changeTable->setAccessibleName(tr("What a version changed"));
    m_changeTable->setFrameShape(QFrame::StyledPanel);
    m_changeTable->setModel(m_changes);
    const int changeWidths[] = {70, 80, 130, 130, 260, 260};
    for (int i = 0; i < FormChangesModel::ColumnCount; ++i)
        m_changeTable->setColumnWidth(i, theme.px(changeWidths[i]));
    m_changeTable->setStretchColumn(FormChangesModel::After);
    m_changeTable->setFixedHeight(theme.px(28 * (shownFindings + 1)));
    column->addWidget(m_changeTable);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FormsSection::selectionChanged);
    connect(m_import, &QPushButton::clicked, this, &FormsSection::chooseAndImport);
    connect(m_export, &QPushButton::clicked, this, &FormsSection::exportSelected);
    connect(m_remove, &QPushButton::clicked, this, &FormsSection::removeSelected);
    connect(m_background, &widgets::Background::progressed, m_progress, &widgets::ProgressStrip::setProgress);
    connect(m_progress, &widgets::ProgressStrip::cancelled, m_background, &widgets::Background::cancel);
    look();
    selectionChanged();
}

void FormsSection::look()
{
    const QVariantList selected = m_table->selectedIds();
    m_forms->setEntries(workspace::formEntries(m_context.workspace).value_or(std::vector<FormEntry>()));
    if (!selected.isEmpty() && m_table->selectedIds() != selected)
        m_table->selectId(selected.constFirst());
}

void FormsSection::chooseAndImport()
{
    if (const auto path = m_context.prompter.chooseOpenFile(tr("Choose a form"), {{tr("XLSForm workbooks"), {u"xlsx"_s}}}))
        importFile(*path);
}

void FormsSection::importFile(const QString &path)
{
    if (m_background->isRunning() || m_context.workspace.isReadOnly())
        return;
    const QString name = QFileInfo(path).fileName();
    m_import->setEnabled(false);
    m_progress->start(tr("Reading %1").arg(name));
    const auto file = std::make_shared<FormFile>();
    m_background->start(
        [path, file](const Progress &progress) -> Result<> {
            AXW_TRY_ASSIGN(read, workspace::readFormFile(path));
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, tr("Nothing was imported."));
            *file = std::move(read);
            return {};
        },
        [this, name, file](const Result<> &done) {
            m_progress->finish();
            m_import->setEnabled(!m_context.workspace.isReadOnly());
            if (done)
                keep(name, std::move(*file));
            else if (done.error().kind == Error::Kind::Cancelled)
                Q_EMIT told(tr("Nothing was imported."), false);
            else
                m_context.prompter.tell(done.error());
        });
}

void FormsSection::keep(const QString &name, FormFile file)
{
    const auto import = workspace::importForm(m_context.workspace, std::move(file));
    if (!import) {
        m_context.prompter.tell(import.error());
        return;
    }
    if (!import->record) {
        m_table->clearSelection();
        const auto errors = std::count_if(import->reading.problems.begin(), import->reading.problems.end(),
                                          [](const forms::Problem &each) { return each.severity == forms::Problem::Severity::Error; });
        showFindings(tr("%1 was not imported: %n error(s). Correct them in the workbook and import it again.", nullptr, int(errors)).arg(name), import->reading.problems);
        return;
    }
    look();
    m_table->selectId(import->record->id.toString());
    // What the reader remarked is lost with the workbook's own rows; it is shown until another form is selected.
    if (!import->reading.problems.empty()) {
        std::vector<forms::Problem> remarks = import->reading.problems;
        const std::vector<forms::Problem> own = workspace::remarksOf(import->reading.form);
        remarks.insert(remarks.end(), own.begin(), own.end());
        showFindings(tr("%1, version %2: %n remark(s)", nullptr, int(remarks.size())).arg(import->record->key).arg(import->record->version), remarks);
    }
    const QString sentence = import->wasThere ? tr("The workspace holds this form already: %1, version %2.") : tr("Imported: %1, version %2.");
    Q_EMIT told(sentence.arg(import->record->key).arg(import->record->version), !import->wasThere);
}

void FormsSection::exportSelected()
{
    const QVariantList selected = m_table->selectedIds();
    const FormEntry *entry = selected.isEmpty() ? nullptr : m_forms->entry(selected.constFirst().toString());
    if (!entry)
        return;
    const QString folder = m_context.settings.value(u"forms/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString proposed = QDir(folder).filePath(u"%1-%2.xlsx"_s.arg(entry->key).arg(entry->version));
    const auto path = m_context.prompter.chooseSaveFile(tr("Export form"), proposed, {{tr("XLSForm workbooks"), {u"xlsx"_s}}});
    if (!path)
        return;
    m_context.settings.setValue(u"forms/folder"_s, QFileInfo(*path).absolutePath());
    if (const auto done = workspace::exportForm(m_context.workspace, *entry, *path); !done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT told(tr("%1 was written.").arg(QFileInfo(*path).fileName()), false);
}

void FormsSection::removeSelected()
{
    const QVariantList selected = m_table->selectedIds();
    const FormEntry *entry = selected.isEmpty() ? nullptr : m_forms->entry(selected.constFirst().toString());
    if (!entry || !entry->record)
        return;
    const diagnosis::FormRecord gone = *entry->record;
    auto &workspace = m_context.workspace;
    const auto done = workspace.edit(QT_TRANSLATE_NOOP("edit", "Remove form"), [&] { return workspace.forms().remove(gone.id); });
    if (!done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT told(tr("Removed: %1, version %2").arg(gone.key).arg(gone.version), true);
}

/// The selected version beside the one before it, or two selected versions of a form beside each other.
void FormsSection::showChanges()
{
    const QVariantList selected = m_table->selectedIds();
    const FormEntry *after = selected.isEmpty() ? nullptr : m_forms->entry(selected.constFirst().toString());
    const FormEntry *before = nullptr;
    if (after && selected.size() == 2) {
        before = m_forms->entry(selected.constLast().toString());
        if (before && before->key != after->key)
            before = nullptr;
        if (before && before->version > after->version)
            std::swap(before, after);
    } else if (after) {
        for (int row = 0; const FormEntry *each = m_forms->entry(row); ++row) {
            if (each->key == after->key && each->version < after->version && (!before || each->version > before->version))
                before = each;
        }
    }
    m_changeTitle->setVisible(before != nullptr);
    m_changeTable->setVisible(false);
    if (!before)
        return;
    const auto earlier = workspace::formOf(m_context.workspace, *before);
    const auto later = workspace::formOf(m_context.workspace, *after);
    if (!earlier || !later) {
        m_changeTitle->setText(earlier ? later.error().sentence : earlier.error().sentence);
        return;
    }
    std::vector<forms::Difference> differences = forms::differences(*earlier, *later);
    m_changeTitle->setText(differences.empty() ? tr("Versions %1 and %2 ask the same.").arg(before->version).arg(after->version)
                                               : tr("%n difference(s) between version %1 and version %2:", nullptr, int(differences.size()))
                                                     .arg(before->version).arg(after->version));
    m_changeTable->setVisible(!differences.empty());
    m_changes->setDifferences(std::move(differences), tr("Version %1").arg(before->version), tr("Version %1").arg(after->version));
}

void FormsSection::selectionChanged()
{
    showChanges();
    const QVariantList selected = m_table->selectedIds();
    const FormEntry *entry = selected.isEmpty() ? nullptr : m_forms->entry(selected.constFirst().toString());
    const bool mayWrite = !m_context.workspace.isReadOnly();
    m_import->setEnabled(mayWrite && !m_background->isRunning());
    m_export->setEnabled(entry != nullptr);
    m_remove->setEnabled(mayWrite && entry && entry->record && !diagnosis::FormStore::isCarried(entry->record->id) && entry->uses == 0);
    m_remove->setToolTip(!entry              ? QString()
                         : !entry->record || diagnosis::FormStore::isCarried(entry->record->id) ? tr("This form comes with the program.")
                         : entry->uses > 0   ? tr("%n assessment(s) were filled with this version.", nullptr, int(entry->uses))
                                             : QString());
    if (!entry) {
        showFindings({}, {});
        return;
    }
    const auto form = workspace::formOf(m_context.workspace, *entry);
    if (!form) {
        showFindings(form.error().sentence, {});
        return;
    }
    const std::vector<forms::Problem> remarks = workspace::remarksOf(*form);
    showFindings(remarks.empty() ? tr("%1, version %2: nothing to remark; every text is translated.").arg(entry->key).arg(entry->version)
                                 : tr("%1, version %2: %n remark(s)", nullptr, int(remarks.size())).arg(entry->key).arg(entry->version),
                 remarks);
}

void FormsSection::showFindings(const QString &title, std::vector<forms::Problem> findings)
{
    m_findingTitle->setText(title);
    m_findingTitle->setVisible(!title.isEmpty());
    m_findingTable->setVisible(!findings.empty());
    m_findings->setFindings(std::move(findings));
}

void FormsSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_context.workspace.isReadOnly() && !m_background->isRunning() && !workbookIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FormsSection::dropEvent(QDropEvent *event)
{
    const QString path = workbookIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    importFile(path);
}

} // namespace axw::settings
