// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Reply.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <optional>

namespace tramyte::cli {

class Desk;
using Command = std::function<Result<Reply>(Desk&)>;

inline QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The command line taken apart: global options and the one command to run. Each group of commands is described in a
/// file of its own (`StationLines.cpp`, `PeopleLines.cpp`, ...).
class CommandLine final {
public:
    CommandLine();

    /// Nothing when there is a command to run; else the exit code. Help goes to standard output; `mistake` then is
    /// empty, else it has what was called wrongly.
    std::optional<int> parse(int argc, char* argv[]);
    /// What was called wrongly, in words of the language that was asked for. Wants a translator.
    Error mistake() const;

    bool needsFonts() const { return m_needsFonts; }
    bool json() const { return m_json; }
    QString language() const { return q(m_language); }
    Result<Reply> run(Desk& desk) const;

private:
    struct Text { // a text that a command reads when it runs
        std::shared_ptr<std::string> value = std::make_shared<std::string>();
        QString operator()() const { return q(*value); }
    };
    static Text required(CLI::App& app, const char* name, const char* help)
    {
        Text text;
        app.add_option(name, *text.value, help)->required();
        return text;
    }
    static Text optional(CLI::App& app, const char* name, const char* help)
    {
        Text text;
        app.add_option(name, *text.value, help);
        return text;
    }
    struct Maybe { // a text of which one sees whether it was given
        std::shared_ptr<std::optional<std::string>> value = std::make_shared<std::optional<std::string>>();
        std::optional<QString> operator()() const { return *value ? std::optional(q(**value)) : std::nullopt; }
    };
    static Maybe maybe(CLI::App& app, const char* name, const char* help)
    {
        Maybe text;
        app.add_option(name, *text.value, help);
        return text;
    }
    template <class T>
    static std::shared_ptr<T> value(CLI::App& app, const char* name, T fallback, const char* help)
    {
        auto kept = std::make_shared<T>(fallback);
        if constexpr (std::is_same_v<T, bool>)
            app.add_flag(name, *kept, help);
        else
            app.add_option(name, *kept, help);
        return kept;
    }
    CLI::App& group(const char* name, const char* help)
    {
        CLI::App* sub = m_app.add_subcommand(name, help);
        sub->require_subcommand(1);
        sub->fallthrough();
        return *sub;
    }
    CLI::App& group(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App* sub = parent.add_subcommand(name, help);
        sub->require_subcommand(1);
        sub->fallthrough();
        return *sub;
    }
    CLI::App& command(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App* sub = parent.add_subcommand(name, help);
        sub->fallthrough();
        return *sub;
    }
    /// A group within a group.
    CLI::App& nested(CLI::App& parent, const char* name, const char* help)
    {
        CLI::App& sub = command(parent, name, help);
        sub.require_subcommand(1);
        return sub;
    }
    void doesWithFonts(CLI::App& app, Command work)
    {
        app.callback([this, work = std::move(work)] {
            m_needsFonts = true;
            m_command = work;
        });
    }
    void does(CLI::App& app, Command work)
    {
        app.callback([this, work = std::move(work)] { m_command = work; });
    }
    /// Of a list that may be long.
    static std::shared_ptr<int> mostOf(CLI::App& app)
    {
        auto kept = value(app, "--limit", 50, "how many at most");
        app.get_option("--limit")->check(CLI::PositiveNumber);
        return kept;
    }

    void addStation();
    void addUsers();
    void addJournal();
    void addSettings();
    void addCatalogs();
    void addPeople();
    void addDuplicates(CLI::App& patient);
    void addCards(CLI::App& patient);
    void addIdentities(CLI::App& patient);
    void addHistory(CLI::App& patient);
    void addHouseholds();
    void addConsents(CLI::App& patient);
    void addRequests(CLI::App& patient);
    void addCopies(CLI::App& patient);
    void addDay();
    void addVisits();
    void addCalc();
    void addPapers();
    void addReports();
    void addClaims();
    void addExchange();
    void addSupport();

    CLI::App m_app;
    std::string m_station;
    std::string m_user;
    std::string m_passphraseFile;
    std::string m_language = "vi";
    bool m_json = false;
    bool m_needsFonts = false;
    Command m_command;
    std::string m_mistakeKind; ///< as CLI11 calls its errors
    std::string m_mistake;
};

} // namespace tramyte::cli
