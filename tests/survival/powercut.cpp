// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that forgets every write that was not asked to be kept, made for the survival tests (LD_PRELOAD).
//
// Below POWER_CUT_ROOT, fsync of a file copies its present content to POWER_CUT_DISK/<identity>; fsync of a folder
// writes the names in it there, one "<identity> <name>" a line, folders with a slash behind. Nothing else survives:
// after a "power cut" the folder is made anew from these copies, beginning with the root's; a name whose file was never
// synced comes back empty, a name whose folder was never synced not at all. That is the strictest reading of POSIX;
// most file systems keep more.
#include "tests/survival/FileIdentity.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <string>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

std::mutex oneAtATime;

[[noreturn]] void giveUp(const std::string& what)
{
    std::fprintf(stderr, "powercut: %s: %s\n", what.c_str(), std::strerror(errno));
    _exit(99);
}

std::string linkOf(int descriptor)
{
    return "/proc/self/fd/" + std::to_string(descriptor);
}

bool isWatched(int descriptor)
{
    const char* root = std::getenv("POWER_CUT_ROOT");
    if (!root || !std::getenv("POWER_CUT_DISK"))
        return false;
    char buffer[4096];
    const ssize_t length = readlink(linkOf(descriptor).c_str(), buffer, sizeof buffer);
    if (length < 0)
        return false;
    const std::string path(buffer, static_cast<size_t>(length));
    const std::string top(root);
    return path == top || path.starts_with(top + '/');
}

std::string onDisk(const std::string& name)
{
    return std::string(std::getenv("POWER_CUT_DISK")) + '/' + name;
}

/// Made beside and renamed, so that a kill in the middle leaves what was kept before.
void keepContent(int descriptor, const struct stat& file)
{
    const std::string kept = onDisk(tramyte::survival::identityOf(linkOf(descriptor).c_str()));
    const std::string fresh = kept + ".fresh";
    const int from = open(linkOf(descriptor).c_str(), O_RDONLY | O_CLOEXEC); // the offset of `descriptor` stays
    const int to = open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (from < 0 || to < 0)
        giveUp(fresh);
    off_t done = 0;
    while (done < file.st_size) {
        const ssize_t sent = sendfile(to, from, &done, static_cast<size_t>(file.st_size - done));
        if (sent < 0)
            giveUp(fresh);
        if (sent == 0)
            break;
    }
    close(from);
    close(to);
    if (rename(fresh.c_str(), kept.c_str()) != 0)
        giveUp(kept);
}

void keepNames(int descriptor)
{
    const std::string folder = linkOf(descriptor);
    const std::string kept = onDisk(tramyte::survival::identityOf(folder.c_str()));
    const std::string fresh = kept + ".fresh";
    std::ofstream to(fresh, std::ios::trunc);
    DIR* entries = opendir(folder.c_str());
    if (!entries)
        giveUp(kept);
    while (const dirent* entry = readdir(entries)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..")
            to << tramyte::survival::identityOf((folder + '/' + name).c_str()) << ' ' << name
               << (entry->d_type == DT_DIR ? "/" : "") << '\n';
    }
    closedir(entries);
    to.close();
    if (!to || rename(fresh.c_str(), kept.c_str()) != 0)
        giveUp(kept);
}

int keep(int descriptor, const char* call)
{
    const std::lock_guard guard(oneAtATime);
    if (!isWatched(descriptor))
        return reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, call))(descriptor);
    struct stat file;
    if (fstat(descriptor, &file) != 0)
        return -1;
    if (S_ISDIR(file.st_mode))
        keepNames(descriptor);
    else
        keepContent(descriptor, file);
    return 0; // the real disk need not hear of it
}

} // namespace

extern "C" int fsync(int descriptor)
{
    return keep(descriptor, "fsync");
}

extern "C" int fdatasync(int descriptor)
{
    return keep(descriptor, "fdatasync");
}
