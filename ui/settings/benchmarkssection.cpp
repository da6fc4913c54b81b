// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/benchmarkssection.h"

#include "core/base/formats.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formworkbook.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/settings/benchmarkmodel.h"
#include "ui/settings/measure.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace axw::settings {

using namespace Qt::Literals::StringLiterals;
using workspace::FormEntry;
using workspace::ImportedBenchmark;

namespace {

constexpr int shownGroups = 6;

QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    const QString path = urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
    return QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0 ? path : QString();
}

} // namespace

BenchmarksSection::BenchmarksSection(const widgets::PageContext &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_model(new BenchmarkModel(context.language, this)), m_which(new QComboBox(this)),
    m_table(new widgets::TableView(context.theme, this)), m_words(new widgets::SoftText(context.theme, {}, widgets::Size::Body, this))
{
    const widgets::Theme &theme = context.theme;
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new widgets::SectionTitle(theme, tr("Benchmarks"), this));
    column->addLayout(withMeasure(theme, new widgets::SoftText(theme, tr("What companies of an industry and size reached, from frozen diagnoses. Figures have at least five companies behind them and are rounded to a tenth; one that would tell of fewer by the difference of groups, or of two files, is kept back. Make the files of a centre on one computer, which remembers what it told."), widgets::Size::Body, this)));
    m_which->setObjectName(u"settings.benchmarkWhich"_s);
    m_which->setAccessibleName(tr("Which benchmark"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_which->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(m_which);
    m_table->setObjectName(u"settings.benchmark"_s);
    m_table->setAccessibleName(tr("Figures of the benchmark"));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    m_table->setFixedHeight(theme.px(28 * (shownGroups + 1)));
    column->addWidget(m_table);
    m_words->setObjectName(u"settings.benchmarkWords"_s);
    column->addLayout(withMeasure(theme, m_words));
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &words, const QString &name) {
        auto *made = new QPushButton(words, this);
        made->setObjectName(name);
        buttons->addWidget(made);
        return made;
    };
    m_export = button(tr("Write a benchmark file…"), u"settings.exportBenchmark"_s);
    m_import = button(tr("Import a benchmark file…"), u"settings.importBenchmark"_s);
    m_remove = button(tr("Remove"), u"settings.removeBenchmark"_s);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_which, &QComboBox::currentIndexChanged, this, &BenchmarksSection::showChosen);
    connect(m_export, &QPushButton::clicked, this, &BenchmarksSection::exportShown);
    connect(m_import, &QPushButton::clicked, this, &BenchmarksSection::chooseAndImport);
    connect(m_remove, &QPushButton::clicked, this, &BenchmarksSection::removeShown);
    connect(&context.workspace, &workspace::Workspace::changed, this, [this](const journal::Changes &changes) {
        if (changes.touches("assessment") || changes.touches("client") || changes.touches("benchmark") || changes.touches("form"))
            look();
    });
}

void BenchmarksSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        look();
}

void BenchmarksSection::look()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const QVariant was = m_which->currentData();
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        m_forms = workspace::formEntries(m_context.workspace).value_or(std::vector<FormEntry>());
        std::erase_if(m_forms, [](const FormEntry &entry) { return entry.uses == 0 && entry.record; });
        for (const FormEntry &entry : m_forms)
            m_which->addItem(tr("This workspace · %1, version %2").arg(entry.title.in(m_context.language)).arg(entry.version), u"own/%1/%2"_s.arg(entry.key).arg(entry.version));
        m_imported = workspace::importedBenchmarks(m_context.workspace).value_or(std::vector<ImportedBenchmark>());
        for (const ImportedBenchmark &each : m_imported)
            m_which->addItem(tr("%1 · %2, version %3 · %4").arg(each.benchmark.source.isEmpty() ? tr("A file") : each.benchmark.source, each.benchmark.form)
                                 .arg(each.benchmark.version).arg(formatDate(each.benchmark.made, m_context.language)), each.id.toString());
        m_which->setCurrentIndex(std::max(0, m_which->findData(was)));
    }
    showChosen();
}

const FormEntry *BenchmarksSection::ownShown() const
{
    const int at = m_which->currentIndex();
    return at >= 0 && at < int(m_forms.size()) ? &m_forms[size_t(at)] : nullptr;
}

const ImportedBenchmark *BenchmarksSection::importedShown() const
{
    const int at = m_which->currentIndex() - int(m_forms.size());
    return at >= 0 && at < int(m_imported.size()) ? &m_imported[size_t(at)] : nullptr;
}

diagnosis::Form BenchmarksSection::formOf(const QString &key, int version) const
{
    if (auto builtin = diagnosis::builtinForm(key, version))
        return std::move(*builtin);
    const auto all = m_context.workspace.forms().all();
    for (const diagnosis::FormRecord &record : all ? *all : std::vector<diagnosis::FormRecord>()) {
        if (record.key != key || record.version != version)
            continue;
        if (const auto form = m_context.workspace.forms().form(record.id))
            return diagnosis::scoredView(**form, key, version);
    }
    return {};
}

void BenchmarksSection::showChosen()
{
    const bool mayWrite = !m_context.workspace.isReadOnly();
    m_import->setEnabled(mayWrite);
    m_remove->setEnabled(mayWrite && importedShown());
    m_export->setEnabled(false);
    diagnosis::Benchmark shown;
    QStringList words;
    if (const FormEntry *own = ownShown()) {
        const auto preview = workspace::benchmarkPreview(m_context.workspace, own->key, own->version);
        if (preview) {
            shown = preview->benchmark;
            m_export->setEnabled(mayWrite && !shown.groups.empty());
            if (shown.groups.empty())
                words << tr("Fewer than %1 companies have a frozen diagnosis by this form: no figure is shown.").arg(diagnosis::fewestCompanies);
            if (preview->silent > 0)
                words << tr("%n figure(s) kept back: with another figure they would tell of fewer than five companies.", nullptr, preview->silent);
        } else {
            words << preview.error().sentence;
        }
    } else if (const ImportedBenchmark *imported = importedShown()) {
        shown = imported->benchmark;
    }
    const diagnosis::Form form = formOf(shown.form, shown.version);
    m_model->setBenchmark(std::move(shown), form);
    fitColumns();
    m_words->setText(words.join(u' '));
    m_words->setVisible(!words.isEmpty());
}

/// Each column as wide as what stands in it; the name of the companies gets the rest.
void BenchmarksSection::fitColumns()
{
    int left = m_table->viewport()->width();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QStringList words;
        for (int row = 0; row < m_model->rowCount(); ++row)
            words << m_model->index(row, column).data().toString();
        m_table->setColumnWidth(column, m_context.theme.px(column < BenchmarkModel::FirstDimension ? 56 : 72));
        m_table->makeRoomFor(column, words);
        left -= m_table->columnWidth(column);
    }
    if (left > 0)
        m_table->setColumnWidth(BenchmarkModel::Group, m_table->columnWidth(BenchmarkModel::Group) + left);
}

bool BenchmarksSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void BenchmarksSection::chooseAndImport()
{
    if (const auto path = m_context.prompter.chooseOpenFile(tr("Choose a benchmark file"), {{tr("Benchmark files"), {u"json"_s}}}))
        importFile(*path);
}

void BenchmarksSection::importFile(const QString &path)
{
    const auto import = workspace::importBenchmark(m_context.workspace, path);
    if (!import) {
        m_context.prompter.tell(import.error());
        return;
    }
    look();
    m_which->setCurrentIndex(std::max(0, m_which->findData(import->kept.id.toString())));
    Q_EMIT told(import->wasThere ? tr("The workspace holds this benchmark already.") : tr("The benchmark was imported."), !import->wasThere);
}

void BenchmarksSection::exportShown()
{
    const FormEntry *own = ownShown();
    if (!own)
        return;
    const QString folder = m_context.settings.value(u"benchmarks/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    const QString proposed = QDir(folder).filePath(u"benchmark-%1-%2.json"_s.arg(own->key, m_context.clock.today().toString(Qt::ISODate)));
    const auto path = m_context.prompter.chooseSaveFile(tr("Write a benchmark file"), proposed, {{tr("Benchmark files"), {u"json"_s}}});
    if (!path)
        return;
    m_context.settings.setValue(u"benchmarks/folder"_s, QFileInfo(*path).absolutePath());
    const auto made = workspace::exportBenchmark(m_context.workspace, own->key, own->version, *path);
    if (!made) {
        m_context.prompter.tell(made.error());
        return;
    }
    const QString written = tr("%1 was written.").arg(QFileInfo(*path).fileName());
    Q_EMIT told(made->silent == 0 ? written
                                  : written + u' ' + tr("%n figure(s) are those told last, or none: newer ones would tell of fewer than five companies.", nullptr, made->silent), false);
}

void BenchmarksSection::removeShown()
{
    const ImportedBenchmark *imported = importedShown();
    if (!imported)
        return;
    if (const auto done = workspace::removeBenchmark(m_context.workspace, imported->id); !done)
        m_context.prompter.tell(done.error());
    else
        Q_EMIT told(tr("The benchmark was removed."), true);
}

void BenchmarksSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_context.workspace.isReadOnly() && !fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BenchmarksSection::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(*event->mimeData());
    if (path.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    importFile(path);
}

} // namespace axw::settings
