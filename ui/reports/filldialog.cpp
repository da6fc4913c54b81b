// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/filldialog.h"

#include "core/files/savefile.h"
#include "core/workspace/formvalues.h"
#include "core/workspace/officeforms.h"
#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"
#include "ui/reports/clientfield.h"
#include "ui/reports/fieldnamesdialog.h"
#include "ui/widgets/background.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonetext.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace axw::reports {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

FillDialog::FillDialog(const PageContext &context, ClientId client, QWidget *parent) :
    QDialog(parent), m_context(context), m_model(new FillModel(this)), m_background(new Background(this))
{
    setObjectName(u"fillForm"_s);
    setWindowTitle(tr("Fill in an office's form"));
    const Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeLine(theme, Qt::Vertical, this));
    row->addWidget(makeFields(), 1);
    column->addLayout(row, 1);
    column->addWidget(makeLine(theme, Qt::Horizontal, this));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10));
    foot->setSpacing(theme.px(10));
    auto *names = new QPushButton(tr("Names of fields…"), this);
    names->setObjectName(u"fieldNamesButton"_s);
    names->setAutoDefault(false);
    connect(names, &QPushButton::clicked, this, [this] { FieldNamesDialog(m_context, this).exec(); });
    foot->addWidget(names);
    m_done = new ToneText(theme, this);
    m_done->setObjectName(u"filledFile"_s);
    foot->addWidget(m_done, 1);
    m_openFolder = new QPushButton(tr("Open folder"), this);
    m_openFolder->setAutoDefault(false);
    m_openFolder->hide();
    connect(m_openFolder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_donePath).absolutePath())); });
    foot->addWidget(m_openFolder);
    foot->addStretch(0);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    m_save = new QPushButton(tr("Save filled form…"), this);
    m_save->setObjectName(u"saveFilled"_s);
    m_save->setEnabled(false);
    m_save->setShortcut(QKeySequence(u"Ctrl+S"_s));
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &FillDialog::save);
    foot->addWidget(m_save);
    column->addLayout(foot);

    connect(m_background, &Background::progressed, m_progress, &ProgressStrip::setProgress);
    connect(m_progress, &ProgressStrip::cancelled, m_background, &Background::cancel);
    m_client->setClient(client);
    fillPocs();
    fillForms({});
    showOutcome();
    resize(theme.px(1080), theme.px(640));
    if (m_forms->count() > 0)
        chooseKept();
}

FillDialog::~FillDialog() = default;

QWidget *FillDialog::makeSide()
{
    const Theme &theme = m_context.theme;
    auto *side = new QWidget(this);
    side->setFixedWidth(theme.px(Size::Inspector));
    setGround(side, theme, Colour::Surface);
    auto *column = new QVBoxLayout(side);
    const int edge = theme.px(16);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(6));
    column->addWidget(new SectionTitle(theme, tr("Form"), side));
    m_forms = new QComboBox(side);
    m_forms->setObjectName(u"keptForms"_s);
    m_forms->setAccessibleName(tr("Form"));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forms->setPlaceholderText(tr("No form was opened yet"));
    connect(m_forms, &QComboBox::activated, this, &FillDialog::chooseKept);
    column->addWidget(m_forms);
    auto *buttons = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose file…"), side);
    choose->setObjectName(u"chooseForm"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &FillDialog::chooseFile);
    buttons->addWidget(choose);
    m_forget = new QPushButton(tr("Take off the list"), side);
    m_forget->setObjectName(u"forgetForm"_s);
    m_forget->setAutoDefault(false);
    connect(m_forget, &QPushButton::clicked, this, &FillDialog::forgetForm);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(new SoftText(theme, tr("HWPX with click-here fields, DOCX with content controls. A form that was opened once stays in the list."), Size::Small, side));

    column->addSpacing(theme.px(10));
    column->addWidget(new SectionTitle(theme, tr("Demand company"), side));
    m_client = new ClientField(theme, m_context.workspace, m_context.settings, m_context.language, side);
    connect(m_client, &ClientField::chosen, this, [this] {
        fillPocs();
        gather();
    });
    column->addWidget(m_client);
    column->addSpacing(theme.px(10));
    column->addWidget(new SectionTitle(theme, tr("PoC"), side));
    m_pocs = new QComboBox(side);
    m_pocs->setObjectName(u"pocs"_s);
    m_pocs->setAccessibleName(tr("PoC"));
    m_pocs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pocs->setPlaceholderText(tr("No PoC yet"));
    connect(m_pocs, &QComboBox::activated, this, &FillDialog::gather);
    column->addWidget(m_pocs);
    column->addSpacing(theme.px(10));
    column->addWidget(new SectionTitle(theme, tr("Language of dates and choices"), side));
    m_languages = new QButtonGroup(this);
    const Language chosen = languageFromCode(m_context.settings.value(u"reports/language"_s, languageCode(m_context.language)).toString());
    for (const auto &[language, words] : {std::pair(Language::Korean, u"한국어"_s), std::pair(Language::English, u"English"_s)}) {
        auto *button = new QRadioButton(words, side);
        button->setObjectName(u"fill_"_s + languageCode(language));
        button->setChecked(language == chosen);
        m_languages->addButton(button, int(language));
        column->addWidget(button);
    }
    connect(m_languages, &QButtonGroup::idClicked, this, &FillDialog::gather);
    column->addStretch(1);
    return side;
}

QWidget *FillDialog::makeFields()
{
    const Theme &theme = m_context.theme;
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_progress = new ProgressStrip(theme, right);
    column->addWidget(m_progress);
    m_summary = makeLabel(theme, {}, Size::Body, false, right);
    m_summary->setObjectName(u"fillSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8));
    column->addWidget(m_summary);
    m_table = new TableView(theme, right);
    m_table->setObjectName(u"fillFields"_s);
    m_table->setAccessibleName(tr("Fields of the form"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(FillModel::Name, theme.px(190));
    QStringList states;
    for (int each = 0; each <= int(FillModel::Standing::Hindered); ++each)
        states += FillModel::words(FillModel::Standing(each));
    m_table->makeRoomFor(FillModel::State, states, true);
    m_table->setStretchColumn(FillModel::Value);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FillDialog::showRow);
    connect(m_table, &TableView::opened, this, [this] { m_text->setFocus(); });
    column->addWidget(m_table, 1);
    column->addWidget(makeLine(theme, Qt::Horizontal, right));
    column->addWidget(makeEditor());
    return right;
}

QWidget *FillDialog::makeEditor()
{
    const Theme &theme = m_context.theme;
    auto *box = new QWidget(this);
    setGround(box, theme, Colour::Surface);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    m_fieldName = makeLabel(theme, {}, Size::Body, true, box);
    m_fieldName->setObjectName(u"fieldName"_s);
    head->addWidget(m_fieldName, 1);
    m_known = new QPushButton(tr("What is known"), box);
    m_known->setObjectName(u"useKnown"_s);
    m_known->setToolTip(tr("Drops what was typed"));
    m_known->setAutoDefault(false);
    connect(m_known, &QPushButton::clicked, this, [this] {
        m_model->typeNothing(currentRow());
        showRow();
        showOutcome();
    });
    head->addWidget(m_known);
    column->addLayout(head);
    m_fieldAbout = new SoftText(theme, {}, Size::Small, box);
    column->addWidget(m_fieldAbout);
    m_text = new QPlainTextEdit(box);
    m_text->setObjectName(u"fieldText"_s);
    m_text->setAccessibleName(tr("Text of the field, for this company and PoC alone"));
    m_text->setPlaceholderText(tr("Text for this company and PoC alone"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(66));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FillDialog::typed);
    column->addWidget(m_text);
    return box;
}

bool FillDialog::isBusy() const
{
    return m_background->isRunning();
}

int FillDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void FillDialog::fillForms(const QString &chosen)
{
    m_forms->clear();
    const auto forms = workspace::officeForms(m_context.workspace);
    if (!forms) {
        m_context.prompter.tell(forms.error());
        return;
    }
    for (const workspace::OfficeForm &form : *forms)
        m_forms->addItem(form.name, form.hash);
    m_forms->setCurrentIndex(chosen.isEmpty() ? (m_forms->count() > 0 ? 0 : -1) : m_forms->findText(chosen));
    m_forms->setEnabled(m_forms->count() > 0);
    m_forget->setEnabled(m_forms->currentIndex() >= 0 && !m_context.workspace.isReadOnly());
}

void FillDialog::fillPocs()
{
    m_pocs->clear();
    if (!m_client->client().isNull()) {
        const auto pocs = m_context.workspace.pocs().of(m_client->client()).value_or(std::vector<poc::Poc>());
        for (auto poc = pocs.rbegin(); poc != pocs.rend(); ++poc) // the newest first
            m_pocs->addItem(poc->name, poc->id.toString());
    }
    m_pocs->setCurrentIndex(m_pocs->count() > 0 ? 0 : -1); // with a placeholder, Qt chooses none by itself
    m_pocs->setEnabled(m_pocs->count() > 0);
}

void FillDialog::chooseFile()
{
    const auto path = m_context.prompter.chooseOpenFile(tr("Form of an office"), {{tr("Forms (HWPX, DOCX)"), {u"hwpx"_s, u"docx"_s}}});
    if (path)
        openForm(*path);
}

void FillDialog::chooseKept()
{
    const QString hash = m_forms->currentData().toString();
    m_forget->setEnabled(!hash.isEmpty() && !m_context.workspace.isReadOnly());
    if (hash.isEmpty())
        return;
    const auto bytes = m_context.workspace.blobs().read(hash);
    if (bytes)
        read(m_forms->currentText(), *bytes, {});
    else
        m_context.prompter.tell(bytes.error());
}

void FillDialog::forgetForm()
{
    if (const auto done = workspace::forgetOfficeForm(m_context.workspace, m_forms->currentText()); !done)
        m_context.prompter.tell(done.error());
    fillForms({});
    if (m_forms->count() > 0)
        chooseKept();
}

void FillDialog::openForm(const QString &path)
{
    read(QFileInfo(path).fileName(), {}, path);
}

void FillDialog::run(const QString &words, const std::function<Result<>(const Progress &)> &work, const std::function<void(const Result<> &)> &finished)
{
    if (m_background->isRunning()) {
        m_next = [=, this] { run(words, work, finished); };
        m_background->cancel();
        return;
    }
    m_background->start(work, [this, finished](const Result<> &done) {
        m_progress->finish();
        if (const auto next = std::exchange(m_next, {}))
            return next();
        finished(done);
    });
    m_progress->start(words);
    m_save->setEnabled(false);
}

/// From the bytes, or from a file that is read on the other thread too.
void FillDialog::read(const QString &name, const QByteArray &bytes, const QString &path)
{
    auto form = std::make_shared<std::optional<filling::FormFile>>();
    auto fields = std::make_shared<std::vector<filling::FormField>>();
    m_reading = true;
    run(
        tr("Reading %1").arg(name),
        [=](const Progress &) -> Result<> {
            AXW_TRY_ASSIGN(opened, path.isEmpty() ? filling::FormFile::read(bytes) : filling::FormFile::open(path));
            AXW_TRY_ASSIGN(found, opened.fields());
            *fields = std::move(found);
            *form = std::move(opened);
            return {};
        },
        [=, this](const Result<> &done) {
            m_reading = false;
            if (!done) {
                fillForms(m_formName);
                showOutcome();
                if (done.error().kind != Error::Kind::Cancelled)
                    m_context.prompter.tell(done.error());
                return;
            }
            m_form = std::make_shared<const filling::FormFile>(std::move(**form));
            m_formName = name;
            m_fields = std::move(*fields);
            m_model->clear();
            if (!path.isEmpty() && !m_fields.empty() && !m_context.workspace.isReadOnly()) {
                if (const auto kept = workspace::keepOfficeForm(m_context.workspace, name, m_form->bytes()); !kept)
                    m_context.prompter.tell(kept.error());
                fillForms(name);
            }
            gather();
        });
}

/// What is known of the company and the PoC that are chosen, and what the form is when it is filled with that. Both are
/// worked out on the other thread, by a reader of its own: a plan of thousands of tasks is scheduled for it.
void FillDialog::gather()
{
    const workspace::FormSubject subject{m_client->client(), PocId::fromString(m_pocs->currentData().toString()), Language(m_languages->checkedId()), {}};
    m_model->setWhose(subject.client.toString() + subject.poc.toString());
    if (!m_form)
        return showOutcome();
    if (m_reading)
        return; // when it is there
    struct Look
    {
        filling::Values values;
        filling::Filled trial;
    };
    auto look = std::make_shared<Look>();
    const workspace::Workspace &workspace = m_context.workspace;
    run(
        tr("Looking at the fields"),
        [form = m_form, subject, look, folder = workspace.folder(), person = workspace.person(), clock = &workspace.clock()](const Progress &progress) -> Result<> {
            if (!subject.client.isNull()) {
                AXW_TRY_ASSIGN(companion, workspace::Workspace::open(folder, workspace::Access::Read, *clock, person));
                AXW_TRY_ASSIGN(values, workspace::formValues(*companion, subject));
                look->values = std::move(values);
            }
            AXW_TRY_ASSIGN(filled, form->filled(look->values, progress));
            filled.bytes.clear();
            look->trial = std::move(filled);
            return {};
        },
        [this, look](const Result<> &done) {
            if (!done && done.error().kind != Error::Kind::Cancelled)
                m_context.prompter.tell(done.error());
            const QVariantList selected = m_table->selectedIds();
            m_model->show(m_fields, look->values, look->trial);
            if ((selected.isEmpty() || !m_table->selectId(selected.first())) && m_model->rowCount() > 0)
                m_table->selectRow(0);
            showRow();
            showOutcome();
        });
}

void FillDialog::showOutcome()
{
    QStringList parts;
    for (const FillModel::Standing each : {FillModel::Standing::Filled, FillModel::Standing::Rows, FillModel::Standing::Typed, FillModel::Standing::Empty, FillModel::Standing::Unknown, FillModel::Standing::Hindered}) {
        if (const int number = m_model->count(each); number > 0)
            parts += tr("%1 %2", "what fields are, and how many").arg(FillModel::words(each)).arg(number);
    }
    if (!m_form)
        m_summary->setText(tr("Choose a form. Its fields appear here with what is known for them."));
    else if (m_fields.empty())
        m_summary->setText(tr("This form has no fields. Put click-here fields (HWPX) or content controls (DOCX) into it and give them names."));
    else
        m_summary->setText(tr("%n field(s): %1", nullptr, int(m_fields.size())).arg(parts.join(u" · "_s)));
    m_save->setEnabled(m_form && !m_fields.empty() && !m_client->client().isNull() && !isBusy());
}

void FillDialog::showRow()
{
    const int row = currentRow();
    const bool there = row >= 0 && row < m_model->rowCount();
    m_showing = true;
    m_fieldName->setText(there ? m_model->field(row).name : QString());
    m_fieldAbout->setText(there ? m_model->about(row) : QString());
    m_text->setPlainText(there ? m_model->text(row) : QString());
    m_text->setEnabled(there && m_model->isTyping(row));
    m_known->setVisible(there && m_model->isTyped(row));
    m_showing = false;
}

void FillDialog::typed()
{
    const int row = currentRow();
    if (m_showing || row < 0 || !m_model->isTyping(row))
        return;
    m_model->type(row, m_text->toPlainText());
    m_known->setVisible(m_model->isTyped(row));
    m_done->hide();
    m_openFolder->hide();
    showOutcome();
}

void FillDialog::save()
{
    commitComposition();
    if (!m_form || isBusy())
        return;
    const QString suffix = filling::formatCode(m_form->format());
    const QString folder = m_context.settings.value(u"reports/folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    QString proposed = u"%1_%2.%3"_s.arg(QFileInfo(m_formName).completeBaseName(), m_client->clientName(), suffix);
    for (const QChar c : u"/\\:*?\"<>|"_s)
        proposed.remove(c);
    const auto path = m_context.prompter.chooseSaveFile(tr("Save filled form"), QDir(folder).filePath(proposed), {{suffix.toUpper(), {suffix}}});
    if (!path)
        return;
    m_context.settings.setValue(u"reports/folder"_s, QFileInfo(*path).absolutePath());
    m_done->hide();
    m_openFolder->hide();
    run(
        tr("Writing %1").arg(QFileInfo(*path).fileName()),
        [form = m_form, values = m_model->values(), file = *path](const Progress &progress) -> Result<> {
            AXW_TRY_ASSIGN(filled, form->filled(values, progress));
            return files::saveFile(file, filled.bytes);
        },
        [this, file = *path](const Result<> &done) {
            showOutcome();
            if (done)
                saved(file);
            else
                m_context.prompter.tell(done.error());
        });
}

void FillDialog::saved(const QString &path)
{
    m_donePath = path;
    const int missing = m_model->count(FillModel::Standing::Empty) + m_model->count(FillModel::Standing::Unknown) + m_model->count(FillModel::Standing::Hindered);
    const QString name = QFileInfo(path).fileName();
    m_done->say(missing > 0 ? Tone::Warn : Tone::Good, missing > 0 ? tr("Written: %1. %n field(s) stayed as they were.", nullptr, missing).arg(name) : tr("Written: %1").arg(name));
    m_done->show();
    m_openFolder->show();
    Q_EMIT written(path);
}

} // namespace axw::reports
