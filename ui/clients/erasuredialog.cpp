// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/erasuredialog.h"

#include "core/base/formats.h"
#include "core/base/korean.h"
#include "core/workspace/erasure.h"
#include "ui/clients/listpart.h"
#include "ui/clients/openedfiles.h"
#include "ui/clients/rowmodel.h"
#include "ui/prompts/prompter.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::Size;

namespace {

constexpr int dialogWidth = 560;

} // namespace

ErasureDialog *ErasureDialog::make(const widgets::PageContext &context, ClientId client, ContactId contact, QWidget *parent)
{
    QString name;
    if (contact.isNull()) {
        const auto company = context.workspace.clients().get(client);
        if (!company) {
            context.prompter.tell(company.error());
            return nullptr;
        }
        name = company->name;
    } else {
        const auto person = context.workspace.clients().find<Contact>(contact);
        if (!person || !*person)
            return nullptr;
        name = (*person)->name;
    }
    return new ErasureDialog(context, client, contact, name, parent);
}

ErasureDialog::ErasureDialog(const widgets::PageContext &context, ClientId client, ContactId contact, const QString &name, QWidget *parent) :
    QDialog(parent), m_context(context), m_client(client), m_contact(contact), m_name(name), m_reason(new QPlainTextEdit(this)),
    m_typed(new QLineEdit(this)), m_erase(new QPushButton(tr("Erase for good"), this)),
    m_working(new widgets::SoftText(context.theme, {}, Size::Body, this))
{
    const widgets::Theme &theme = context.theme;
    setObjectName(u"erasure"_s);
    setWindowTitle(tr("Erase %1").arg(name));
    setMinimumWidth(theme.px(dialogWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(6));
    column->addWidget(widgets::makeLabel(theme, tr("Erase %1 for good").arg(name), Size::Title, true, this));
    const auto paragraph = [&](const QString &title, const QString &words, const QString &objectName) {
        column->addWidget(new widgets::SectionTitle(theme, title, this));
        auto *label = widgets::makeLabel(theme, words, Size::Body, false, this);
        label->setObjectName(objectName);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    paragraph(tr("What goes"), whatGoes(), u"erasure.goes"_s);
    paragraph(tr("What remains"),
              tr("A line in the erasure register: when, by whom, why, and how much, without a name. The history keeps that something was "
                 "done and when, without its content. Reports and copies that were exported or printed lie outside the program: they "
                 "have to be destroyed by hand."),
              u"erasure.remains"_s);
    paragraph(tr("No way back"), tr("This cannot be undone, and what was done before it can no longer be undone either."), u"erasure.final"_s);

    auto *reasonLabel = new widgets::SectionTitle(theme, tr("Reason (stands in the register; name no person in it)"), this);
    reasonLabel->setBuddy(m_reason);
    column->addWidget(reasonLabel);
    m_reason->setObjectName(u"erasure.reason"_s);
    m_reason->setAccessibleName(reasonLabel->text());
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme.px(64));
    column->addWidget(m_reason);
    auto *typedLabel = new widgets::SectionTitle(theme, settledParticles(tr("Type the name “%1” to confirm").arg(name)), this);
    typedLabel->setBuddy(m_typed);
    column->addWidget(typedLabel);
    m_typed->setObjectName(u"erasure.name"_s);
    m_typed->setAccessibleName(typedLabel->text());
    column->addWidget(m_typed);
    column->addWidget(m_working);
    m_working->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, theme.px(12), 0, 0);
    auto *list = new QPushButton(tr("Erasure register…"), this);
    list->setObjectName(u"erasure.register"_s);
    list->setAutoDefault(false);
    connect(list, &QPushButton::clicked, this, [this] {
        auto *all = new ErasureRegister(m_context, this);
        all->setAttribute(Qt::WA_DeleteOnClose);
        all->open();
    });
    auto *keep = new QPushButton(tr("Keep it"), this);
    keep->setObjectName(u"erasure.keep"_s);
    keep->setDefault(true); // Enter erases nothing
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    m_erase->setObjectName(u"erasure.erase"_s);
    m_erase->setAutoDefault(false);
    connect(m_erase, &QPushButton::clicked, this, &ErasureDialog::erase);
    buttons->addWidget(list);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(m_erase);
    column->addLayout(buttons);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ErasureDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &ErasureDialog::check);
    check();
    m_reason->setFocus();
    widgets::fitToWords(this, theme.px(dialogWidth));
}

QString ErasureDialog::whatGoes() const
{
    if (!m_contact.isNull())
        return tr("This person's name, telephone, e-mail and notes: from the file, the search, the history and the backups. The company and "
                  "its other records stay. What others wrote about the person in visit logs and notes stays too; mend that by hand first.");
    const auto scope = workspace::erasureScope(m_context.workspace, m_client);
    if (!scope)
        return scope.error().sentence;
    return tr("Everything that is kept about this company: %1, %2. It goes from the file, the search, the history and the backups (%3).")
        .arg(tr("%n record(s)", nullptr, scope->rows), tr("%n attached file(s)", nullptr, scope->files),
             tr("%n backup(s)", nullptr, scope->backups));
}

void ErasureDialog::check()
{
    // Compared as names are: (주)한빛 may be typed 주식회사 한빛. A name that has no key of its own is compared as it is.
    const bool named = normalLine(m_typed->text()) == normalLine(m_name)
                       || (!nameKey(m_name).isEmpty() && nameKey(m_typed->text()) == nameKey(m_name));
    m_erase->setEnabled(named && !m_reason->toPlainText().trimmed().isEmpty());
}

void ErasureDialog::erase()
{
    widgets::commitComposition();
    check();
    if (!m_erase->isEnabled())
        return;
    m_working->setText(tr("Erasing, and rewriting the backups …"));
    m_working->show();
    m_erase->setEnabled(false);
    m_working->repaint();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    OpenedFiles::ofApplication().clear();
    // It is not cancelled half way: nothing erased may stay in a backup.
    const QString reason = m_reason->toPlainText();
    const auto done = m_contact.isNull() ? workspace::eraseClient(m_context.workspace, m_client, reason)
                                         : workspace::eraseContact(m_context.workspace, m_contact, reason);
    QGuiApplication::restoreOverrideCursor();
    m_working->hide();
    if (!done) {
        m_context.prompter.tell(done.error());
        check();
        return;
    }
    Q_EMIT erased(tr("Erased for good: %1, %2. It stands in the erasure register.")
                      .arg(tr("%n record(s)", nullptr, done->rows), tr("%n attached file(s)", nullptr, done->files)));
    accept();
}

ErasureRegister::ErasureRegister(const widgets::PageContext &context, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"erasureRegister"_s);
    setWindowTitle(tr("Erasure register"));
    const widgets::Theme &theme = context.theme;
    resize(theme.px(860), theme.px(420));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(16));
    auto *list = new ListPart(theme, tr("Erasure register"), tr("Nothing was erased yet."), u"erasures"_s, 0, this);
    auto *model = new RowModel<Erasure>({
        {tr("When"),
         [language = context.language](const Erasure &line) { return formatDateTime(seoulTime(line.at.toMSecsSinceEpoch()), language); }},
        {tr("What"),
         [language = context.language](const Erasure &line) {
             const qsizetype parted = line.what.indexOf(u" / "_s);
             return parted < 0 ? line.what : language == Language::Korean ? line.what.left(parted) : line.what.mid(parted + 3);
         },
         strong<Erasure>()},
        {tr("Reason"), [](const Erasure &line) { return QString(line.reason).replace(u'\n', u' '); }},
        {tr("By whom"), [](const Erasure &line) { return line.person; }},
        {tr("Records"), [](const Erasure &line) { return formatNumber(line.rows); }, rightAligned<Erasure>()},
        {tr("Files"), [](const Erasure &line) { return formatNumber(line.files); }, rightAligned<Erasure>()},
    });
    list->setModel(model);
    list->setWidths({164, 232, 0, 88, 64, 64});
    if (auto lines = context.workspace.clients().erasures())
        model->setRows(std::move(*lines));
    column->addWidget(list, 1);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace axw::clients
