// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/qtprompter.h"

#include "core/base/korean.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace axw::prompts {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPrompts, "axw.prompts")

QString patterns(const FileKind &kind)
{
    QStringList globs;
    for (const QString &suffix : kind.suffixes)
        globs.append(u"*."_s + suffix);
    return globs.isEmpty() ? u"*"_s : globs.join(u' ');
}

QString filters(const QList<FileKind> &kinds)
{
    QStringList lines;
    for (const FileKind &kind : kinds)
        lines.append(u"%1 (%2)"_s.arg(kind.name, patterns(kind)));
    return lines.join(u";;"_s);
}

} // namespace

QtPrompter::QtPrompter(QString folder, std::function<void(const QString &)> folderUsed) :
    m_folder(std::move(folder)), m_folderUsed(std::move(folderUsed))
{
}

void QtPrompter::used(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    if (m_folderUsed)
        m_folderUsed(m_folder);
}

bool QtPrompter::confirm(const Question &question)
{
    QMessageBox box(question.dangerous ? QMessageBox::Warning : QMessageBox::Question, question.title, question.title,
                    QMessageBox::NoButton, m_window);
    box.setInformativeText(question.text);
    QPushButton *yes = box.addButton(question.yes, question.dangerous ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(question.no.isEmpty() ? tr("Cancel") : question.no, QMessageBox::RejectRole);
    box.setDefaultButton(question.dangerous ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<QString> QtPrompter::chooseOpenFile(const QString &title, const QList<FileKind> &kinds)
{
    const QString path = QFileDialog::getOpenFileName(m_window, title, m_folder, filters(kinds));
    if (path.isEmpty())
        return std::nullopt;
    used(path);
    return path;
}

std::optional<QStringList> QtPrompter::chooseOpenFiles(const QString &title, const QList<FileKind> &kinds)
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, title, m_folder, filters(kinds));
    if (paths.isEmpty())
        return std::nullopt;
    used(paths.first());
    return paths;
}

std::optional<QString> QtPrompter::chooseSaveFile(const QString &title, const QString &suggested, const QList<FileKind> &kinds)
{
    QFileDialog dialog(m_window, title, m_folder, filters(kinds));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!kinds.isEmpty() && !kinds.first().suffixes.isEmpty())
        dialog.setDefaultSuffix(kinds.first().suffixes.first());
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    used(dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> QtPrompter::chooseFolder(const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(m_window, title, m_folder);
    if (path.isEmpty())
        return std::nullopt;
    used(path);
    return path;
}

std::optional<QString> QtPrompter::askText(const QString &title, const QString &label, const QString &text, bool several, bool required)
{
    QDialog dialog(m_window);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    auto *words = new QLabel(label, &dialog);
    words->setWordWrap(true);
    column->addWidget(words);
    QLineEdit *line = several ? nullptr : new QLineEdit(text, &dialog);
    QPlainTextEdit *note = several ? new QPlainTextEdit(text, &dialog) : nullptr;
    QWidget *field = several ? static_cast<QWidget *>(note) : line;
    field->setAccessibleName(label);
    field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 56);
    column->addWidget(field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setProperty("axwPrimary", true);
    save->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    const auto typed = [line, note] { return line ? line->text() : note->toPlainText(); };
    const auto check = [&] { save->setEnabled(!required || !typed().trimmed().isEmpty()); };
    if (line) {
        line->selectAll();
        QObject::connect(line, &QLineEdit::textChanged, &dialog, check);
    } else {
        QObject::connect(note, &QPlainTextEdit::textChanged, &dialog, check);
    }
    check();
    field->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return typed().trimmed();
}

void QtPrompter::tell(const Error &error)
{
    if (!error.detail.isEmpty())
        qCWarning(lcPrompts).noquote() << error.sentence << error.detail;
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), settledParticles(error.sentence), QMessageBox::Close, m_window);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

void QtPrompter::tell(const QString &sentence)
{
    QMessageBox box(QMessageBox::Information, QCoreApplication::applicationName(), settledParticles(sentence), QMessageBox::Close, m_window);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace axw::prompts
