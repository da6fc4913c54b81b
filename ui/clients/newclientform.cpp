// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/newclientform.h"

#include "core/base/korean.h"
#include "core/clients/clientstore.h"
#include "core/clients/numbers.h"
#include "core/workspace/intake.h"
#include "ui/widgets/composition.h"
#include "ui/widgets/form.h"
#include "ui/widgets/liveedit.h"
#include "ui/widgets/notedfield.h"
#include "ui/widgets/pickedit.h"
#include "ui/widgets/text.h"
#include "ui/widgets/valueedits.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;
using widgets::LiveEdit;
using widgets::NotedField;
using widgets::PickEdit;
using widgets::Tone;

namespace {

template<Chosen E>
void fill(QComboBox &box, Language language)
{
    for (const axw::Choice<E> &choice : choicesOf<E>())
        box.addItem(nameOf(choice.value, language), int(choice.value));
}

template<Chosen E>
std::optional<E> chosen(const QComboBox &box)
{
    const QVariant value = box.currentData();
    return value.isValid() ? std::optional(E(value.toInt())) : std::nullopt;
}

QList<PickEdit::Choice> ksicChoices(Language language)
{
    QList<PickEdit::Choice> choices;
    for (const KsicSection &section : ksicSections()) {
        const QString letter = QString::fromUtf16(section.letter);
        choices.append({letter, letter + u' ' + QString::fromUtf16(language == Language::Korean ? section.ko : section.en)});
    }
    return choices;
}

} // namespace

NewClientForm::NewClientForm(const widgets::PageContext &context, QWidget *parent) : QDialog(parent), m_context(context)
{
    setObjectName(u"newclient"_s);
    setWindowTitle(tr("New request"));
    const widgets::Theme &theme = context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme.px(28));
    halves->addWidget(makeCompany(), 11);
    halves->addWidget(makeRequest(), 10);
    column->addLayout(halves, 1);
    column->addWidget(makeFoot());
    setMinimumWidth(theme.px(880));
    resize(theme.px(880), theme.px(560));
    clear();
}

bool NewClientForm::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A layout with words that wrap does not ask for its height by itself.
    if (event->type() == QEvent::LayoutRequest && layout()->totalHeightForWidth(width()) > height())
        resize(width(), layout()->totalHeightForWidth(width()));
    return handled;
}

NotedField *NewClientForm::noted(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    auto *note = new NotedField(m_context.theme, field, this);
    note->setAccessibleName(name);
    return note;
}

QWidget *NewClientForm::makeCompany()
{
    const widgets::Theme &theme = m_context.theme;
    auto *holder = new QWidget(this);
    auto *form = new widgets::Form(theme, holder);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addStretch();
    form->addSection(tr("Company"));

    m_name = new LiveEdit(this);
    m_name->setObjectName(u"newclient.name"_s);
    m_nameNote = noted(m_name, tr("Company name"));
    form->addRow(tr("Company name"), m_nameNote);
    m_duplicates = new QLabel(this);
    m_duplicates->setObjectName(u"newclient.duplicates"_s);
    m_duplicates->setFont(theme.font(widgets::Size::Small));
    m_duplicates->setTextFormat(Qt::RichText);
    m_duplicates->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_duplicates->setWordWrap(true);
    connect(m_duplicates, &QLabel::linkActivated, this, [this](const QString &link) {
        hide();
        Q_EMIT openOther(ClientId::fromString(link));
    });
    form->addWide(m_duplicates);

    m_brn = new LiveEdit(this);
    m_brn->setObjectName(u"newclient.brn"_s);
    m_brn->setPlaceholderText(u"124-81-00998"_s);
    m_brnNote = noted(m_brn, tr("BRN"));
    form->addRow(tr("BRN"), m_brnNote);
    m_corporateNo = new QLineEdit(this);
    m_corporateNo->setObjectName(u"newclient.corporate"_s);
    m_corporateNo->setPlaceholderText(u"130111-0006246"_s);
    m_corporateNoNote = noted(m_corporateNo, tr("Corporate no."));
    form->addRow(tr("Corporate no."), m_corporateNoNote);

    m_ksic = new PickEdit(theme, ksicChoices(m_context.language), this);
    m_ksic->setObjectName(u"newclient.ksic"_s);
    m_ksic->setPlaceholderText(tr("Name or code, as C or H50"));
    m_ksicNote = noted(m_ksic, tr("Industry (KSIC)"));
    form->addRow(tr("Industry (KSIC)"), m_ksicNote);
    m_field = new QComboBox(this);
    m_field->setObjectName(u"newclient.field"_s);
    m_field->addItem(tr("Not chosen"), QVariant());
    fill<Field>(*m_field, m_context.language);
    form->addRow(tr("Field"), m_field);

    m_region = new PickEdit(theme, PickEdit::choicesOf(seoulDistricts()), this);
    m_region->setObjectName(u"newclient.region"_s);
    m_region->setPlaceholderText(tr("District, or a place outside Seoul"));
    form->addRow(tr("District"), m_region);
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"newclient.address"_s);
    form->addRow(tr("Address"), m_address);
    m_representative = new QLineEdit(this);
    m_representative->setObjectName(u"newclient.representative"_s);
    form->addRow(tr("Representative"), m_representative);
    m_size = new QComboBox(this);
    m_size->setObjectName(u"newclient.size"_s);
    m_size->addItem(tr("Not known"), QVariant());
    fill<CompanySize>(*m_size, m_context.language);
    form->addRow(tr("Size"), m_size);
    m_phone = new QLineEdit(this);
    m_phone->setObjectName(u"newclient.phone"_s);
    form->addRow(tr("Telephone"), m_phone);

    connect(m_name, &LiveEdit::typedChanged, this, [this] {
        m_nameNote->hush();
        showDuplicates();
    });
    connect(m_brn, &LiveEdit::typedChanged, this, [this] {
        noteBrn(false);
        showDuplicates();
    });
    connect(m_brn, &QLineEdit::editingFinished, this, [this] {
        m_brn->setText(formatBrn(digitsOf(m_brn->text())));
        noteBrn(true);
    });
    connect(m_corporateNo, &QLineEdit::textChanged, this, [this] { noteCorporateNo(false); });
    connect(m_corporateNo, &QLineEdit::editingFinished, this, [this] {
        m_corporateNo->setText(formatCorporateNo(digitsOf(m_corporateNo->text())));
        noteCorporateNo(true);
    });
    connect(m_ksic, &PickEdit::valueChanged, this, &NewClientForm::noteKsic);
    connect(m_ksic, &QLineEdit::editingFinished, this, &NewClientForm::settleKsic);
    connect(m_field, &QComboBox::activated, this, [this] { m_fieldChosen = true; });
    connect(m_region, &PickEdit::valueChanged, this, &NewClientForm::showDuplicates);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_region->text().isEmpty())
            m_region->setValue(districtOf(m_address->text()));
    });
    return holder;
}

QWidget *NewClientForm::makeRequest()
{
    const widgets::Theme &theme = m_context.theme;
    auto *holder = new QWidget(this);
    auto *form = new widgets::Form(theme, holder);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addStretch();

    form->addSection(tr("Contact at the company"));
    const auto line = [&](const QString &name, const QString &id) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(id);
        form->addRow(name, edit);
        return edit;
    };
    m_contactName = line(tr("Name"), u"newclient.contact"_s);
    m_contactTitle = line(tr("Position"), u"newclient.contact.title"_s);
    m_contactPhone = line(tr("Telephone"), u"newclient.contact.phone"_s);
    m_contactMail = new QLineEdit(this);
    m_contactMail->setObjectName(u"newclient.contact.mail"_s);
    m_contactMailNote = noted(m_contactMail, tr("E-mail"));
    form->addRow(tr("E-mail"), m_contactMailNote);

    form->addSection(tr("Request"));
    m_source = new QComboBox(this);
    m_source->setObjectName(u"newclient.source"_s);
    fill<RequestSource>(*m_source, m_context.language);
    form->addRow(tr("Came by"), m_source);
    m_received = new widgets::DateEdit(theme, m_context.language, m_context.clock, this);
    m_received->setObjectName(u"newclient.received"_s);
    m_receivedNote = noted(m_received, tr("Received"));
    form->addRow(tr("Received"), m_receivedNote);
    m_wanted = new QPlainTextEdit(this);
    m_wanted->setObjectName(u"newclient.wanted"_s);
    m_wanted->setTabChangesFocus(true);
    m_wanted->setPlaceholderText(tr("What the company wants, in its own words"));
    m_wanted->setFixedHeight(theme.px(84));
    form->addRow(tr("What is wanted"), m_wanted);
    m_owner = new PickEdit(theme, PickEdit::choicesOf(m_context.workspace.clients().owners().value_or(QStringList())), this);
    m_owner->setObjectName(u"newclient.owner"_s);
    form->addRow(tr("Owner"), m_owner);

    connect(m_contactMail, &QLineEdit::editingFinished, this, &NewClientForm::noteMail);
    connect(m_received, &widgets::DateEdit::dateCommitted, m_receivedNote, &NotedField::hush);
    return holder;
}

QWidget *NewClientForm::makeFoot()
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(8));
    auto *empty = new QPushButton(tr("Empty the form"), holder);
    empty->setObjectName(u"newclient.clear"_s);
    empty->setAutoDefault(false);
    connect(empty, &QPushButton::clicked, this, [this] {
        clear();
        m_name->setFocus();
    });
    auto *close = new QPushButton(tr("Close"), holder);
    close->setObjectName(u"newclient.close"_s);
    close->setAutoDefault(false);
    close->setToolTip(tr("What was typed is kept until it is registered."));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_save = new QPushButton(tr("Register"), holder);
    m_save->setObjectName(u"newclient.save"_s);
    m_save->setToolTip(tr("Enter, or Ctrl+Enter within a text"));
    widgets::makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &NewClientForm::save);
    auto *nothing = new QWidget(holder);
    m_foot = new NotedField(m_context.theme, nothing, holder);
    row->addWidget(empty);
    row->addWidget(m_foot, 1);
    row->addWidget(close);
    row->addWidget(m_save);
    return holder;
}

void NewClientForm::start()
{
    open();
    m_name->setFocus();
    m_name->selectAll();
}

void NewClientForm::clear()
{
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->clear();
    for (QComboBox *box : findChildren<QComboBox *>())
        box->setCurrentIndex(0);
    for (NotedField *note : findChildren<NotedField *>())
        note->hush();
    m_wanted->clear();
    m_fieldChosen = false;
    m_source->setCurrentIndex(m_source->findData(int(RequestSource::Telephone)));
    m_received->setDate(m_context.clock.today());
    m_owner->setValue(m_context.workspace.person());
    showDuplicates();
}

workspace::Intake NewClientForm::read() const
{
    workspace::Intake intake;
    Client &client = intake.client;
    client.name = m_name->typed();
    client.brn = m_brn->typed();
    client.corporateNo = m_corporateNo->text();
    client.ksic = m_ksic->value();
    client.field = chosen<Field>(*m_field);
    client.region = m_region->value();
    client.address = m_address->text();
    client.representative = m_representative->text();
    client.size = chosen<CompanySize>(*m_size);
    client.phone = m_phone->text();
    client.owner = m_owner->value();
    intake.contact.name = m_contactName->text();
    intake.contact.title = m_contactTitle->text();
    intake.contact.phone = m_contactPhone->text();
    intake.contact.email = m_contactMail->text();
    intake.request.source = chosen<RequestSource>(*m_source).value_or(RequestSource::Telephone);
    intake.request.received = m_received->date();
    intake.request.wanted = m_wanted->toPlainText();
    return intake;
}

void NewClientForm::noteBrn(bool settled)
{
    const QString digits = digitsOf(m_brn->typed());
    switch (brnState(digits)) {
    case BrnState::Empty: m_brnNote->hush(); return;
    case BrnState::Malformed: {
        static const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        const bool onTheWay = !settled && digits.size() < 10 && std::ranges::all_of(digits, isDigit);
        if (onTheWay)
            m_brnNote->say(Tone::Neutral, tr("%1 of 10 digits").arg(digits.size()));
        else
            m_brnNote->say(Tone::Bad, tr("Ten digits are needed, as 124-81-00998."));
        return;
    }
    case BrnState::WrongCheckDigit: m_brnNote->say(Tone::Bad, tr("The check digit is wrong: is a digit mistyped?")); return;
    case BrnState::Implausible: m_brnNote->say(Tone::Warn, tr("The check digit is right, but no office gives such a number.")); return;
    case BrnState::Good: {
        const QString hint = brnHint(digits, m_context.language);
        m_brnNote->say(Tone::Good, hint.isEmpty() ? tr("The number is well formed.") : tr("The number is well formed · %1").arg(hint));
        return;
    }
    }
}

void NewClientForm::noteCorporateNo(bool settled)
{
    const QString digits = digitsOf(m_corporateNo->text());
    switch (corporateNoState(digits)) {
    case CorporateNoState::Malformed:
        if (!settled && digits.size() < 13)
            m_corporateNoNote->say(Tone::Neutral, tr("%1 of 13 digits").arg(digits.size()));
        else
            m_corporateNoNote->say(Tone::Bad, tr("Thirteen digits are needed, as 130111-0006246."));
        return;
    case CorporateNoState::WrongCheckDigit:
        m_corporateNoNote->say(Tone::Warn, tr("The check digit does not fit; newer numbers may have none."));
        return;
    case CorporateNoState::Empty:
    case CorporateNoState::Good: m_corporateNoNote->hush(); return;
    }
}

void NewClientForm::noteKsic()
{
    const QString typed = m_ksic->value();
    const auto code = normalKsic(typed);
    m_ksicNote->hush();
    if (code && code->size() > 1) {
        for (const KsicSection &section : ksicSections()) {
            if (code->startsWith(QStringView(section.letter)))
                m_ksicNote->say(Tone::Neutral, u"%1 · %2"_s.arg(*code, QString::fromUtf16(m_context.language == Language::Korean ? section.ko : section.en)));
        }
    }
    if (m_fieldChosen || !code)
        return;
    const auto field = fieldOfKsic(*code);
    m_field->setCurrentIndex(field ? m_field->findData(int(*field)) : 0);
}

void NewClientForm::settleKsic()
{
    const QString typed = m_ksic->value();
    if (normalKsic(typed))
        return;
    const auto matches = m_ksic->matching(typed);
    if (matches.size() == 1)
        m_ksic->setValue(matches.first().value);
    else
        m_ksicNote->say(Tone::Bad, tr("Choose a section from the list, or type a code as C or H50."));
}

void NewClientForm::noteMail()
{
    const QString mail = m_contactMail->text().trimmed();
    const qsizetype at = mail.indexOf(u'@');
    if (mail.isEmpty() || (at > 0 && mail.indexOf(u'.', at) > at + 1 && !mail.contains(u' ')))
        m_contactMailNote->hush();
    else
        m_contactMailNote->say(Tone::Warn, tr("This does not look like an address, as name@company.kr."));
}

void NewClientForm::showDuplicates()
{
    Client draft = ClientStore::normalized(read().client);
    // A mistyped number must not hide a company of the same name.
    if (brnState(draft.brn) != BrnState::Good && brnState(draft.brn) != BrnState::Implausible)
        draft.brn.clear();
    const bool enough = !nameKey(draft.name).isEmpty() || !draft.brn.isEmpty();
    const auto found = enough ? m_context.workspace.clients().possibleDuplicates(draft) : Result<std::vector<Client>>();
    QStringList lines;
    constexpr size_t most = 3;
    for (const Client &other : found.value_or(std::vector<Client>())) {
        if (lines.size() == qsizetype(most))
            break;
        QStringList parts{u"<a href=\"%1\">%2</a>"_s.arg(other.id.toString(), other.name.toHtmlEscaped()), formatBrn(other.brn).toHtmlEscaped(),
                          other.region.toHtmlEscaped(), other.owner.toHtmlEscaped()};
        parts.removeAll(QString());
        lines.append(u"<span style=\"color:%1\">▲</span> "_s.arg(m_context.theme.tone(Tone::Warn).name())
                     + tr("Perhaps the same: %1").arg(parts.join(u" · "_s)));
    }
    m_duplicates->setText(lines.join(u"<br>"_s));
    m_duplicates->setVisible(!lines.isEmpty());
}

bool NewClientForm::showWrong()
{
    if (nameKey(m_name->text()).isEmpty())
        m_nameNote->say(Tone::Bad, tr("A client needs a name."));
    noteBrn(true);
    noteCorporateNo(true);
    settleKsic();
    m_received->commitPending();
    if (m_received->isWrong())
        m_receivedNote->say(Tone::Bad, m_received->toolTip());
    for (const NotedField *note : {m_nameNote, m_brnNote, m_corporateNoNote, m_ksicNote, m_receivedNote}) {
        if (!note->isBad())
            continue;
        note->field()->setFocus();
        return true;
    }
    return false;
}

void NewClientForm::save()
{
    widgets::commitComposition();
    m_foot->hush();
    if (showWrong())
        return;
    const auto file = workspace::takeIn(m_context.workspace, read());
    if (!file) {
        m_foot->say(Tone::Bad, file.error().sentence);
        return;
    }
    clear();
    accept();
    Q_EMIT registered(*file);
}

void NewClientForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        save();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace axw::clients
