// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/plainprompter.h"

#include <cstdio>

namespace axw::prompts {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &words)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(words));
}

} // namespace

bool PlainPrompter::confirm(const Question &question)
{
    say(question.text.isEmpty() ? question.title : question.text);
    return !question.dangerous;
}

std::optional<QString> PlainPrompter::chooseOpenFile(const QString &title, const QList<FileKind> &)
{
    say(title);
    return std::nullopt;
}

std::optional<QStringList> PlainPrompter::chooseOpenFiles(const QString &title, const QList<FileKind> &)
{
    say(title);
    return std::nullopt;
}

std::optional<QString> PlainPrompter::chooseSaveFile(const QString &title, const QString &, const QList<FileKind> &)
{
    say(title);
    return std::nullopt;
}

std::optional<QString> PlainPrompter::chooseFolder(const QString &title)
{
    say(title);
    return std::nullopt;
}

std::optional<QString> PlainPrompter::askText(const QString &title, const QString &, const QString &, bool, bool)
{
    say(title);
    return std::nullopt;
}

void PlainPrompter::tell(const Error &error)
{
    say(error.detail.isEmpty() ? error.sentence : u"%1 (%2)"_s.arg(error.sentence, error.detail));
}

void PlainPrompter::tell(const QString &sentence)
{
    say(sentence);
}

} // namespace axw::prompts
