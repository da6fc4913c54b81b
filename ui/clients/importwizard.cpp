// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/importwizard.h"

#include "core/base/formats.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/notedfield.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using exchange::CompanyField;
using widgets::FilterChip;

namespace {

const QString mappingSetting = u"import.mapping"_s;

QStringList listSuffixes()
{
    return {u"csv"_s, u"xlsx"_s, u"txt"_s, u"tsv"_s};
}

QString droppedFile(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

} // namespace

ImportWizard::ImportWizard(const widgets::PageContext &context, QWidget *parent) :
    QDialog(parent), m_context(context), m_model(new ImportPreviewModel(this)), m_background(new widgets::Background(this)),
    m_stack(new QStackedWidget(this))
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import a list of companies"));
    setAcceptDrops(true);
    const widgets::Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *nothing = new widgets::EmptyState(theme, u"document-import"_s, tr("Choose a list, or drop it here"),
                                            tr("CSV or Excel (XLSX), as public bodies publish them: title rows, total rows and any order of "
                                               "columns are understood."),
                                            this);
    nothing->addButton(tr("Choose a file…"), [this] { chooseFile(); }, true)->setObjectName(u"import.choose"_s);
    m_stack->addWidget(nothing);
    auto *work = new QWidget(this);
    auto *rows = new QVBoxLayout(work);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.px(12));
    rows->addWidget(makeHead());
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme.px(16));
    halves->addWidget(makeColumns());
    halves->addWidget(makePreview(), 1);
    rows->addLayout(halves, 1);
    m_stack->addWidget(work);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    const QSize room = parent ? parent->window()->size() - QSize(theme.px(60), theme.px(60)) : QSize(theme.px(1260), theme.px(660));
    resize(QSize(theme.px(1260), theme.px(660)).boundedTo(room));
    connect(m_background, &widgets::Background::progressed, m_progress, &widgets::ProgressStrip::setProgress);
    connect(m_progress, &widgets::ProgressStrip::cancelled, m_background, &widgets::Background::cancel);
}

QWidget *ImportWizard::makeHead()
{
    const widgets::Theme &theme = m_context.theme;
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    m_file = widgets::makeLabel(theme, {}, widgets::Size::Body, true, head);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_file, 1);
    const auto add = [&](const QString &name, QWidget *field) {
        auto *label = new widgets::SoftText(theme, name, widgets::Size::Body, head);
        label->setWordWrap(false);
        label->setBuddy(field);
        field->setAccessibleName(name);
        row->addWidget(label);
        row->addWidget(field);
        return label;
    };
    m_encoding = new QComboBox(head);
    m_encoding->setObjectName(u"import.encoding"_s);
    add(tr("Encoding"), m_encoding);
    m_sheet = new QComboBox(head);
    m_sheet->setObjectName(u"import.sheet"_s);
    m_sheet->setMaximumWidth(theme.px(180));
    m_sheetName = add(tr("Sheet"), m_sheet);
    m_header = new QSpinBox(head);
    m_header->setObjectName(u"import.header"_s);
    m_header->setRange(0, 999);
    m_header->setSpecialValueText(tr("none", "no header row"));
    add(tr("Header row"), m_header);
    auto *other = new QPushButton(tr("Another file…"), head);
    other->setObjectName(u"import.other"_s);
    other->setAutoDefault(false);
    row->addWidget(other);

    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_request.encoding = files::encodingFromName(m_encoding->currentData().toString());
        m_request.chosen.clear();
        m_request.headerRow.reset();
        read(true);
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_request.sheet = m_sheet->currentText();
        m_request.chosen.clear();
        m_request.headerRow.reset();
        read(true);
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int at) {
        m_request.headerRow = at;
        m_request.chosen.clear();
        read(false);
    });
    connect(other, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    return head;
}

QWidget *ImportWizard::makeColumns()
{
    const widgets::Theme &theme = m_context.theme;
    auto *form = new widgets::Form(theme);
    form->addSection(tr("Which column says what"));
    for (const CompanyField field : exchange::companyFields()) {
        auto *box = new QComboBox(form);
        box->setObjectName(u"import.column."_s + exchange::companyFieldKey(field));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::activated, this, [this, field, box] { chooseColumn(field, box->currentData().toString()); });
        form->addRow(exchange::companyFieldLabel(field), box);
        m_columns.insert(field, box);
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields have it
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->setFixedWidth(std::max(theme.px(320), form->sizeHint().width()) + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + theme.px(8));
    return scroll;
}

QWidget *ImportWizard::makePreview()
{
    const widgets::Theme &theme = m_context.theme;
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme.px(6));
    const auto addChip = [&](std::optional<Kind> kind) {
        auto *chip = new FilterChip(theme, {}, side);
        chip->setObjectName(kind ? u"import.kind.%1"_s.arg(int(*kind)) : u"import.all"_s);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { showOnly(kind); });
        chips->addWidget(chip);
        return chip;
    };
    m_all = addChip({});
    for (int kind = 0; kind < ImportPreviewModel::kinds; ++kind)
        m_kinds.insert(kind, addChip(Kind(kind)));
    chips->addStretch();
    column->addLayout(chips);
    m_preview = new widgets::TableView(theme, side);
    m_preview->setObjectName(u"import.preview"_s);
    m_preview->setAccessibleName(tr("What becomes of each row"));
    m_preview->setModel(m_model);
    m_preview->setTypeAheadColumn(ImportPreviewModel::NameColumn);
    static constexpr double widths[] = {52, 72, 168, 108};
    QHeaderView *header = m_preview->horizontalHeader();
    for (int section = 0; section < ImportPreviewModel::RemarkColumn; ++section)
        header->resizeSection(section, theme.px(widths[section]));
    for (int kind = 0; kind < ImportPreviewModel::kinds; ++kind) {
        const QSize chip = widgets::chipSize({ImportPreviewModel::kindName(Kind(kind)), widgets::Tone::Warn, true, false}, theme);
        header->resizeSection(ImportPreviewModel::KindColumn, std::max(header->sectionSize(ImportPreviewModel::KindColumn), chip.width() + theme.px(20)));
    }
    column->addWidget(m_preview, 1);
    m_why = new widgets::SoftText(theme, {}, widgets::Size::Body, side);
    m_why->setObjectName(u"import.why"_s);
    column->addWidget(m_why);
    connect(m_preview->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportWizard::showWhy);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportWizard::showWhy);
    return side;
}

QWidget *ImportWizard::makeFoot()
{
    const widgets::Theme &theme = m_context.theme;
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *nothing = new QWidget(foot);
    m_problem = new widgets::NotedField(theme, nothing, foot);
    m_problem->setObjectName(u"import.problem"_s);
    column->addWidget(m_problem);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    m_progress = new widgets::ProgressStrip(theme, foot);
    row->addWidget(m_progress, 1);
    row->addStretch();
    const auto add = [&](const QString &words, const QString &name, auto slot) {
        auto *button = new QPushButton(words, foot);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_refused = add(tr("Save refused rows…"), u"import.refused"_s, &ImportWizard::saveRefused);
    add(tr("Close"), u"import.close"_s, &ImportWizard::reject);
    m_run = add(tr("Import"), u"import.run"_s, &ImportWizard::run);
    widgets::makePrimary(m_run);
    column->addLayout(row);
    m_refused->setEnabled(false);
    m_run->setEnabled(false);
    return foot;
}

void ImportWizard::start(const QString &path)
{
    open();
    if (!path.isEmpty())
        openFile(path);
}

QString ImportWizard::listIn(const QMimeData &data)
{
    const QString path = droppedFile(data);
    return listSuffixes().contains(QFileInfo(path).suffix(), Qt::CaseInsensitive) ? path : QString();
}

void ImportWizard::chooseFile()
{
    const auto path = m_context.prompter.chooseOpenFile(tr("Choose a list of companies"), {{tr("Lists (CSV, Excel)"), listSuffixes()}});
    if (path)
        openFile(*path);
}

void ImportWizard::openFile(const QString &path)
{
    const auto remembered = m_context.workspace.localSetting(mappingSetting);
    m_request = {path, {}, {}, {}, {}, rememberedChoices(remembered.value_or(QString()))};
    m_reading = {};
    m_imported = false;
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    read(true);
}

void ImportWizard::read(bool again)
{
    if (again)
        m_reading.table.reset();
    if (m_background->isRunning()) {
        m_readAgain = true;
        return;
    }
    m_problem->hush();
    m_run->setEnabled(false);
    m_progress->start(tr("Reading the list"));
    const auto result = std::make_shared<Result<ImportReading>>();
    m_background->start(
        [result, request = m_request, known = m_reading.table, folder = m_context.workspace.folder(), &clock = m_context.clock](const Progress &) -> Result<> {
            *result = readImport(request, known, folder, clock);
            return {};
        },
        [this, result](const Result<> &answer) {
            m_progress->finish();
            if (m_readAgain) {
                m_readAgain = false;
                read(false);
                return;
            }
            if (answer && *result) {
                m_reading = std::move(**result);
                showReading();
                return;
            }
            const QString why = !answer ? answer.error().sentence : result->error().sentence;
            m_reading = {};
            m_model->setReading(m_reading);
            showCounts();
            m_problem->say(widgets::Tone::Bad, why);
        });
}

void ImportWizard::showReading()
{
    m_stack->setCurrentIndex(1);
    const exchange::Table &table = *m_reading.table;
    const bool text = table.format == u"csv";
    m_encoding->clear();
    if (text) {
        for (const QString &name : files::encodingNames())
            m_encoding->addItem(name, name);
        m_encoding->setCurrentText(table.encoding);
    } else {
        m_encoding->addItem(u"XLSX"_s);
    }
    m_encoding->setEnabled(text);
    m_sheet->clear();
    m_sheet->addItems(table.sheets);
    m_sheet->setCurrentText(table.sheet);
    m_sheet->setVisible(!text);
    m_sheetName->setVisible(!text);
    {
        const QSignalBlocker quiet(m_header);
        m_header->setValue(m_reading.columns.headerRow);
    }
    showColumns();
    m_model->setReading(m_reading);
    showCounts();
    if (!m_reading.problem.isEmpty())
        m_problem->say(widgets::Tone::Warn, m_reading.problem);
}

void ImportWizard::showColumns()
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        QComboBox *box = it.value();
        box->clear();
        box->addItem(tr("–", "no column"), QString());
        for (int column = 0; column < m_reading.width; ++column) {
            // Two columns of one name are told apart by their letters.
            const QString header = m_reading.columns.headers.value(column);
            const QString letters = files::columnLetters(column);
            const bool unique = !header.isEmpty() && m_reading.columns.headers.count(header) == 1;
            box->addItem(header.isEmpty() ? letters : unique ? header : u"%1 (%2)"_s.arg(header, letters), unique ? header : letters);
        }
        const int at = m_reading.columns.columns.value(it.key(), -1);
        box->setCurrentIndex(at + 1);
    }
}

void ImportWizard::showCounts()
{
    int all = 0;
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it) {
        const int count = m_model->count(Kind(it.key()));
        all += count;
        it.value()->setText(tr("%1 %2", "a kind of rows and how many").arg(ImportPreviewModel::kindName(Kind(it.key())), formatNumber(count)));
        it.value()->updateGeometry();
    }
    m_all->setText(tr("All %1").arg(formatNumber(all)));
    m_all->updateGeometry();
    showOnly({});
    const int steps = int(m_reading.plan.steps.size());
    m_run->setText(steps > 0 && !m_imported ? tr("Import %n row(s)", nullptr, steps) : tr("Import"));
    m_run->setEnabled(steps > 0 && !m_imported);
    m_refused->setEnabled(!m_reading.plan.refused.isEmpty());
}

void ImportWizard::showWhy()
{
    const QModelIndex at = m_preview->currentIndex();
    m_why->setText(at.isValid() ? at.siblingAtColumn(ImportPreviewModel::RemarkColumn).data().toString() : QString());
    m_why->setVisible(!m_why->text().isEmpty());
}

void ImportWizard::showOnly(std::optional<Kind> kind)
{
    m_model->setOnly(kind);
    m_all->setChecked(!kind);
    for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it)
        it.value()->setChecked(kind && int(*kind) == it.key());
}

void ImportWizard::chooseColumn(CompanyField field, const QString &column)
{
    m_request.chosen.insert(field, column);
    read(false);
}

void ImportWizard::saveRefused()
{
    const QString suggested = QFileInfo(m_request.path).completeBaseName() + tr("-to-mend") + u".csv"_s;
    const auto path = m_context.prompter.chooseSaveFile(tr("Save the refused rows"), suggested, {{tr("Lists (CSV)"), {u"csv"_s}}});
    if (!path)
        return;
    const auto bytes = files::encodeText(exchange::mendList(*m_reading.table, m_reading.columns, m_reading.plan.refused), files::Encoding::Utf8);
    QSaveFile file(*path);
    if (!bytes)
        m_problem->say(widgets::Tone::Bad, bytes.error().sentence);
    else if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        m_problem->say(widgets::Tone::Bad, tr("The file %1 cannot be written: %2").arg(*path, file.errorString()));
    else
        m_problem->say(widgets::Tone::Good, tr("%n refused row(s) saved in %1.", nullptr, int(m_reading.plan.refused.size())).arg(*path));
}

void ImportWizard::run()
{
    if (m_background->isRunning() || m_reading.plan.steps.empty())
        return;
    m_problem->hush();
    m_run->setEnabled(false);
    m_stack->setEnabled(false);
    m_progress->start(tr("Importing"));
    // A stop that comes when all is written has no effect: what was done counts, not what was asked.
    const auto outcome = std::make_shared<Result<>>(fail(Error::Kind::Cancelled, tr("The import was stopped. Nothing was changed.")));
    const workspace::Workspace &workspace = m_context.workspace;
    m_background->start(
        [outcome, plan = m_reading.plan, folder = workspace.folder(), person = workspace.person(), &clock = m_context.clock](const Progress &progress) -> Result<> {
            *outcome = runImport(plan, folder, person, clock, progress);
            return *outcome;
        },
        [this, outcome](const Result<> &) { ended(*outcome); });
}

void ImportWizard::ended(const Result<> &answer)
{
    m_progress->finish();
    m_stack->setEnabled(true);
    if (!answer) {
        m_run->setEnabled(true);
        m_problem->say(answer.error().kind == Error::Kind::Cancelled ? widgets::Tone::Warn : widgets::Tone::Bad, answer.error().sentence);
        return;
    }
    m_imported = true;
    exchange::ColumnChoices remembered = m_request.remembered;
    for (auto it = m_request.chosen.cbegin(); it != m_request.chosen.cend(); ++it)
        remembered.insert(it.key(), it.value());
    const auto kept = m_context.workspace.setLocalSetting(mappingSetting, rememberedText(remembered));
    m_context.workspace.refresh();
    const exchange::CompanyPlan &plan = m_reading.plan;
    showCounts();
    if (!kept)
        m_problem->say(widgets::Tone::Warn, kept.error().sentence);
    if (plan.refused.isEmpty() && kept) {
        accept();
    } else if (!plan.refused.isEmpty()) {
        showOnly(Kind::Refused);
        m_problem->say(widgets::Tone::Warn, tr("%1 new and %2 updated companies were imported; %n row(s) were refused and can be saved to mend.",
                                               nullptr, int(plan.refused.size()))
                                                .arg(plan.created)
                                                .arg(plan.updated));
    }
    Q_EMIT imported(plan.created, plan.updated, int(plan.refused.size()));
}

void ImportWizard::reject()
{
    // Work that runs is stopped first; what it says then is still to be read.
    if (m_background->isRunning())
        m_background->cancel();
    else
        QDialog::reject();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty() && !m_background->isRunning())
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    openFile(droppedFile(*event->mimeData()));
}

} // namespace axw::clients
